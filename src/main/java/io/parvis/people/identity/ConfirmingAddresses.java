package io.parvis.people.identity;

import io.parvis.people.firm.Firm;
import io.parvis.people.identity.AddressChanges.Wanted;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.tenancy.Current;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Changes where somebody is written to once the new address has shown that it is theirs.
@Component
class ConfirmingAddresses {

    private final AddressChanges changes;
    private final Accounts accounts;
    private final Moving moving;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ConfirmingAddresses(
            AddressChanges changes,
            Accounts accounts,
            Moving moving,
            TransactionTemplate transaction,
            Clock clock) {
        this.changes = changes;
        this.accounts = accounts;
        this.moving = moving;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// How an account moves, and whom to tell.
    @Component
    record Moving(Readdressing readdressing, Events events) {}

    /// The address behind a link. @throws NotFound when it works no more
    String address(Firm firm, Token link) {
        return Current.as(firm.system(), () -> wanted(link).email());
    }

    /// Whoever signs in with the address signs in with the new one from now on. Every session ends, and both addresses are
    /// told. The constraint `account_identifier_taken` refuses what somebody else signs in with by now.
    void confirm(Firm firm, Token link) {
        var account = Current.as(firm.system(), () -> accounts.get(wanted(link).account()));
        Current.run(
                firm.system().named(account.name()),
                () -> transaction.executeWithoutResult(_ -> move(firm, account, link)));
    }

    private void move(Firm firm, Account before, Token link) {
        var wanted = wanted(link);
        var byAddress = before.identifier().equalsIgnoreCase(before.email());
        var signIn = new SignIn(byAddress ? wanted.email() : before.identifier(), wanted.email());
        moving.readdressing().readdress(firm, before, signIn, null);
        moving.events().publish(new SignInChanged(before.id(), signIn.since(before)));
        changes.drop(before.id());
    }

    private Wanted wanted(Token link) {
        return changes.find(link, clock.instant()).orElseThrow(NotFound::new);
    }
}
