package io.parvis.people.operator;

import io.parvis.people.firm.Firm;
import io.parvis.people.firm.FirmTurned;
import io.parvis.people.firm.Turn;
import io.parvis.people.firm.TurningFirms;
import io.parvis.people.identity.Account;
import io.parvis.people.identity.Accounts;
import io.parvis.people.identity.Visit;
import io.parvis.platform.access.Role;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Message;
import io.parvis.platform.mail.Letter;
import io.parvis.platform.mail.Post;
import io.parvis.platform.tenancy.Current;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Closes a firm or opens it again, and tells its administrators why. Firm and operator keep an audit each, so it is two
/// transactions; the letters are the operator's own, as the firm's mail is held.
@Component
class ClosingFirms {

    private final TurningFirms turning;
    private final Accounts accounts;
    private final Post post;
    private final Events events;
    private final TransactionTemplate transaction;

    ClosingFirms(
            TurningFirms turning,
            Accounts accounts,
            Post post,
            Events events,
            TransactionTemplate transaction) {
        this.turning = turning;
        this.accounts = accounts;
        this.post = post;
        this.events = events;
        this.transaction = transaction;
    }

    void turn(Firm firm, Turn turn) {
        turning.turn(firm, turn);
        var administrators =
                Current.as(firm.system(), () -> accounts.active(Role.PORTAL_ADMINISTRATOR));
        transaction.executeWithoutResult(_ -> {
            events.publish(new FirmTurned(firm.id(), turn));
            administrators.forEach(one -> post.send(letter(firm, turn, one)));
        });
    }

    private static Letter letter(Firm firm, Turn turn, Account to) {
        return new Letter(
                Visit.here().firm().name(),
                to.email(),
                to.language(),
                Message.of("mail.firm-turned." + turn.wanted().name() + ".subject", firm.name()),
                Message.of(
                        "mail.firm-turned." + turn.wanted().name() + ".body",
                        to.name(),
                        firm.name(),
                        turn.reason()));
    }
}
