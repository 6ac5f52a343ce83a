package io.parvis.people.firm;

import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.mail.Post;
import io.parvis.platform.tenancy.Current;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Closes firms and opens them again. What they keep stays as it is; what they would send waits until they are open.
@Component
public class TurningFirms {

    private final Firms firms;
    private final Standings standings;
    private final Post post;
    private final Events events;
    private final TransactionTemplate transaction;

    TurningFirms(
            Firms firms,
            Standings standings,
            Post post,
            Events events,
            TransactionTemplate transaction) {
        this.firms = firms;
        this.standings = standings;
        this.post = post;
        this.events = events;
        this.transaction = transaction;
    }

    /// @throws Refused `firm.state.changed-meanwhile` when the firm is no longer in the state that was seen
    public void turn(Firm firm, Turn turn) {
        turn.mustLead();
        var operator = Current.actor();
        Current.run(
                firm.system().named(operator.name()),
                () -> transaction.executeWithoutResult(_ -> put(firm, turn)));
        firms.forget(firm);
    }

    private void put(Firm firm, Turn turn) {
        var put = standings.turn(turn);
        Refused.when(!put, "firm.state.changed-meanwhile");
        if (turn.wanted() == FirmState.ACTIVE) {
            post.release();
        } else {
            post.hold();
        }
        events.publish(new FirmTurned(firm.id(), turn));
    }
}
