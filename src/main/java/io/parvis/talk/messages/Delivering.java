package io.parvis.talk.messages;

import io.parvis.people.domains.DomainId;
import io.parvis.people.firm.Firm;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/// Sends a message to one recipient after the other, each in a transaction of its own: whoever fails, fails alone. What
/// a crash cuts off was never sent, and what was sent is never sent again.
@Component
class Delivering {

    private static final Logger LOG = LoggerFactory.getLogger(Delivering.class);
    private static final Duration TRIES_AGAIN = Duration.ofMinutes(1);

    private final Mailings mailings;
    private final Progress progress;
    private final Recipients recipients;
    private final Handover handover;
    private final Within within;

    Delivering(
            Mailings mailings,
            Progress progress,
            Recipients recipients,
            Handover handover,
            Within within) {
        this.mailings = mailings;
        this.progress = progress;
        this.recipients = recipients;
        this.handover = handover;
        this.within = within;
    }

    /// A transaction, and what time it is in it.
    @Component
    record Within(TransactionTemplate transaction, Clock clock) {}

    /// @return whether the message is still to be sent to others
    boolean deliver(Firm firm, UUID mailing, DomainId to) {
        try {
            return Boolean.TRUE.equals(within.transaction.execute(_ -> attempt(firm, mailing, to)));
        } catch (TransactionException | DataAccessResourceFailureException away) {
            // Nobody's fault: the next round begins where this one ended.
            throw away;
        } catch (RuntimeException failed) {
            LOG.warn("message {} was not sent to client {}", mailing, to.value(), failed);
            within.transaction.executeWithoutResult(_ -> countFailure(mailing, to));
            return true;
        }
    }

    private boolean attempt(Firm firm, UUID id, DomainId to) {
        var mailing = mailings.lock(id);
        if (mailing.state() != MailingState.SENDING) {
            return false;
        }
        recipients
                .take(id, to)
                .map(one -> handover.hand(firm, mailing, one, within.clock.instant()))
                .ifPresent(state -> progress.count(id, state));
        return true;
    }

    private void countFailure(UUID mailing, DomainId to) {
        var next = within.clock.instant().plus(TRIES_AGAIN);
        if (recipients.failed(mailing, to, next)) {
            progress.count(mailing, RecipientState.FAILED);
        }
    }
}
