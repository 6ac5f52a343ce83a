package io.parvis.people.entering;

import io.parvis.people.firm.Firm;
import io.parvis.people.firm.Firms;
import io.parvis.people.identity.Account;
import io.parvis.people.identity.Accounts;
import io.parvis.platform.access.Role;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Actor;
import io.parvis.platform.tenancy.Actor.Behind;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Doors;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Lets the operator into a firm's back office with the rights of one of its administrators. Each of the two keeps an
/// audit of its own, so each act is two transactions; the key is handed over after both.
@Component
class EnteringFirms {

    private final Accounts accounts;
    private final Firms firms;
    private final StayBook book;
    private final Events events;
    private final TransactionTemplate transaction;

    EnteringFirms(
            Accounts accounts,
            Firms firms,
            StayBook book,
            Events events,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.firms = firms;
        this.book = book;
        this.events = events;
        this.transaction = transaction;
    }

    /// The administrators of a firm who come in themselves.
    List<Account> administrators(Firm firm) {
        return Current.as(firm.system(), () -> accounts.active(Role.PORTAL_ADMINISTRATOR));
    }

    /// @throws Refused at the field `administrator` when nobody who comes in has these rights
    void enter(Firm firm, Wish wish) {
        var operator = Current.actor();
        var administrator =
                administrators(firm).stream()
                        .filter(one -> one.id().equals(wish.account()))
                        .findFirst()
                        .orElseThrow(() -> Refused.at("administrator", "entering.nobody"));
        var name = administrator.name();
        Current.run(
                firm.system().named(operator.name()),
                () ->
                        transaction.executeWithoutResult(_ -> {
                            book.begin(wish, null, operator);
                            events.publish(new OfficeEntered(wish.account(), name, wish.reason()));
                        }));
        tell(new FirmEntered(firm.id(), name, wish.reason()));
    }

    /// Ends a stay as whoever is there now; `operator` is the one who goes back.
    void leave(Firm firm, UUID stay, Behind operator) {
        book.end(stay);
        var home = Objects.requireNonNull(firms.find(Doors.OPERATOR_SLUG).orElse(null));
        var back =
                new Actor(
                        operator.realm(),
                        home.id(),
                        operator.person(),
                        null,
                        operator.name(),
                        Current.locale(),
                        home.zone());
        Current.run(back, () -> tell(new FirmLeft(firm.id())));
    }

    private void tell(Event event) {
        transaction.executeWithoutResult(_ -> events.publish(event));
    }
}
