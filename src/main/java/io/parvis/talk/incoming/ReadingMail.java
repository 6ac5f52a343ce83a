package io.parvis.talk.incoming;

import io.parvis.talk.incoming.Taking.Outcome;
import io.parvis.talk.reading.Readable;
import io.parvis.talk.reading.ReceivedMail;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.NonTransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/// Reads the mailbox. A mail is filed away after it was taken; should the program end between the two, it is met again and
/// known.
@Component
class ReadingMail {

    static final String JOB = "incoming-mail";

    private static final Logger LOG = LoggerFactory.getLogger(ReadingMail.class);
    private static final int AT_ONCE = 200;

    private final MailboxSettings settings;
    private final Taking taking;
    private final MailboxStates states;
    private final Clock clock;

    ReadingMail(MailboxSettings settings, Taking taking, MailboxStates states, Clock clock) {
        this.settings = settings;
        this.taking = taking;
        this.states = states;
        this.clock = clock;
    }

    void goRound() {
        var server = settings.server();
        if (server == null) {
            return;
        }
        try {
            states.read(clock.instant(), read(server));
        } catch (MessagingException away) {
            states.failed(clock.instant(), reason(away));
        }
    }

    private Map<Outcome, Integer> read(ImapServer server) throws MessagingException {
        var counts = new EnumMap<Outcome, Integer>(Outcome.class);
        try (var box = ImapBox.open(server)) {
            for (var arrival : box.arrivals(AT_ONCE)) {
                var outcome = take(arrival.read());
                counts.merge(outcome, 1, Integer::sum);
                box.file(arrival, outcome == Outcome.HELD ? ImapBox.REFUSED : ImapBox.HANDLED);
            }
        }
        return counts;
    }

    // One mail at which we fail must not keep the others from being read. A database that is away
    // is nobody's fault: all
    // stays where it is until the next round.
    private Outcome take(ReceivedMail mail) {
        try {
            return taking.take(mail);
        } catch (TransactionException away) {
            throw away;
        } catch (RuntimeException fault) {
            if (fault instanceof DataAccessException
                    && !(fault instanceof NonTransientDataAccessException)) {
                throw fault;
            }
            LOG.error("a mail could not be taken", fault);
            return hold(mail);
        }
    }

    // The mail itself stays in the mailbox, whatever is the matter with us.
    private Outcome hold(ReceivedMail mail) {
        try {
            return taking.hold(mail);
        } catch (RuntimeException again) {
            LOG.error("a mail could not be held either", again);
            return Outcome.HELD;
        }
    }

    /// The deepest sentence, which is the server's own.
    private static String reason(MessagingException failure) {
        Exception deepest = failure;
        while (deepest instanceof MessagingException nested && nested.getNextException() != null) {
            deepest = nested.getNextException();
        }
        return Readable.line(String.valueOf(deepest.getMessage()));
    }
}
