package io.parvis.talk.messages;

import io.parvis.people.firm.Firm;
import io.parvis.people.firm.Firms;
import io.parvis.platform.tenancy.Current;
import io.parvis.talk.messages.Delivering.Within;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Begins the messages whose hour has come, and sends those that are going, not faster than the firm's pace.
@Component
class Rounds {

    static final String JOB = "messages";
    static final Duration PAUSE = Duration.ofSeconds(10);

    private final Progress progress;
    private final Pace pace;
    private final Recipients recipients;
    private final Delivering delivering;
    private final Starting starting;

    Rounds(
            Progress progress,
            Pace pace,
            Recipients recipients,
            Delivering delivering,
            Starting starting) {
        this.progress = progress;
        this.pace = pace;
        this.recipients = recipients;
        this.delivering = delivering;
        this.starting = starting;
    }

    /// What a round needs beside its parts.
    @Component
    record Starting(Firms firms, Sending sending, Within within) {}

    /// Sends this firm's next batch.
    void goRound() {
        if (!progress.anyDue(starting.within.clock().instant())) {
            return;
        }
        var firm = starting.firms.get(Current.actor().inFirm());
        for (var id : progress.toStart(starting.within.clock().instant())) {
            starting.sending.startOnTime(firm, id);
        }
        sendBatch(firm);
    }

    private void sendBatch(Firm firm) {
        var now = starting.within.clock().instant();
        var most = starting.within.transaction().execute(_ -> pace.take(now));
        if (most == null || most == 0) {
            return;
        }
        var turn = starting.within.transaction().execute(_ -> progress.takeTurn(now));
        if (turn != null) {
            turn.ifPresent(id -> send(firm, id, most));
        }
    }

    private void send(Firm firm, UUID id, int most) {
        var now = starting.within.clock().instant();
        for (var recipient : recipients.waiting(id, most, now)) {
            if (!delivering.deliver(firm, id, recipient)) {
                return;
            }
        }
        starting.within.transaction().executeWithoutResult(_ -> progress.endIfDone(id));
    }
}
