package io.parvis.people.identity;

import io.parvis.people.firm.Firm;
import io.parvis.platform.tenancy.Current;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Coming in with a link: the password is chosen, the account active, and one is signed in or asked for a code, all or
/// nothing.
@Component
class Arrival {

    private final Accounts accounts;
    private final Links links;
    private final SessionBook book;
    private final LettingIn letting;
    private final TransactionTemplate transaction;

    Arrival(
            Accounts accounts,
            Links links,
            SessionBook book,
            LettingIn letting,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.links = links;
        this.book = book;
        this.letting = letting;
        this.transaction = transaction;
    }

    /// Whose link it is. @throws NotFound when it works no more
    Account account(Firm firm, Token link) {
        return Current.as(firm.system(), () -> accounts.get(links.open(link)));
    }

    /// Signs the account out wherever else it was: whoever resets a password may do so because somebody stole it.
    Entry arrive(Firm firm, Token link, String password, Device device) {
        return Current.as(
                firm.system(),
                () ->
                        Objects.requireNonNull(
                                transaction.execute(_ -> {
                                    var account = links.honour(link, password);
                                    accounts.activate(account);
                                    book.endOthers(account, null);
                                    return letting.afterPassword(
                                            firm, accounts.get(account), device);
                                })));
    }
}
