package io.parvis.people.administrators;

import io.parvis.people.firm.Firm;
import io.parvis.people.firm.PrimaryAdministrators;
import io.parvis.people.identity.Account;
import io.parvis.people.identity.AccountId;
import io.parvis.people.identity.Accounts;
import io.parvis.platform.access.Role;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Forbidden;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes another administrator the primary one. The former stays an administrator like the others.
@Component
public class HandingOver {

    private final PrimaryAdministrators primaries;
    private final Accounts accounts;
    private final HandOverLetters letters;
    private final Events events;

    HandingOver(
            PrimaryAdministrators primaries,
            Accounts accounts,
            HandOverLetters letters,
            Events events) {
        this.primaries = primaries;
        this.accounts = accounts;
        this.letters = letters;
        this.events = events;
    }

    /// To whom it can be handed over: the other administrators who can sign in, by name.
    @Transactional(readOnly = true)
    public List<Account> successors() {
        var holder = primaries.find();
        return accounts.active(Role.PORTAL_ADMINISTRATOR).stream()
                .filter(one -> holder.filter(one.id().value()::equals).isEmpty())
                .toList();
    }

    /// The primary administrator hands over, in person.
    /// @throws Forbidden for everybody else
    /// @throws Refused at the field `to` where nobody can take it
    @Transactional
    public void handOver(Firm firm, AccountId to) {
        primaries.mustAct();
        pass(firm, Current.actor().self(), to, "");
    }

    /// The operator names another, when whoever is it cannot hand over any more. Acts as the program inside the firm.
    ///
    /// @param seen who was it when the operator decided
    /// @return what was told
    /// @throws Refused at the field `to` where nobody can take it
    @Transactional
    public FirmHandedOver name(Firm firm, UUID seen, AccountId to, String reason) {
        primaries.mustAct();
        return pass(firm, seen, to, reason);
    }

    private FirmHandedOver pass(Firm firm, UUID holder, AccountId to, String reason) {
        var next =
                successors().stream()
                        .filter(one -> one.id().equals(to))
                        .findFirst()
                        .orElseThrow(() -> Refused.at("to", "administrators.nobody"));
        var former = accounts.get(new AccountId(holder));
        Refused.when(!primaries.put(holder, to.value()), "administrators.changed-meanwhile");
        var told = new FirmHandedOver(firm.id(), former.name(), next.name(), reason);
        events.publish(told);
        letters.send(firm, former, next);
        return told;
    }
}
