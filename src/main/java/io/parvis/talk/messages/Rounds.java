package io.parvis.talk.messages;

import io.parvis.people.firm.Firm;
import io.parvis.people.firm.Firms;
import io.parvis.platform.tenancy.Current;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Sends messages batch by batch, not faster than the rate. A batch is one transaction: what a crash cuts off was never
/// sent, and what was sent is never sent again.
@Component
class Rounds {

    static final String JOB = "messages";
    static final int BATCH = 100;

    /// Between two batches of one message: 600 clients a minute.
    static final Duration PAUSE = Duration.ofSeconds(10);

    private final Mailings mailings;
    private final Batches batches;
    private final Firms firms;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Rounds(
            Mailings mailings,
            Batches batches,
            Firms firms,
            TransactionTemplate transaction,
            Clock clock) {
        this.mailings = mailings;
        this.batches = batches;
        this.firms = firms;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Sends a batch of each message of this firm of which one is due.
    void goRound() {
        if (anyDue()) {
            var firm = firms.get(Current.actor().inFirm());
            boolean sent;
            do {
                sent = Boolean.TRUE.equals(transaction.execute(_ -> sendDue(firm)));
            } while (sent);
        }
    }

    private boolean anyDue() {
        return Boolean.TRUE.equals(transaction.execute(_ -> mailings.anyDue(clock.instant())));
    }

    private boolean sendDue(Firm firm) {
        var due = mailings.takeDue(clock.instant());
        due.ifPresent(mailing -> {
            var step = batches.send(firm, mailing, BATCH);
            var state = step.done() ? MailingState.SENT : MailingState.SENDING;
            mailings.progress(step.mailing(), state, clock.instant().plus(PAUSE));
        });
        return due.isPresent();
    }
}
