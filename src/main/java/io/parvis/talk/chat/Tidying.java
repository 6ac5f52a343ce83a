package io.parvis.talk.chat;

import io.parvis.people.firm.Firm;
import io.parvis.people.firm.Firms;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Looks after chats that nobody looks after: those whose visitor is gone, and those of strangers that are long over.
@Component
class Tidying {

    static final String JOB = "chats";
    static final String FORGETTING = "chats-of-strangers";
    static final Duration GONE = Duration.ofMinutes(10);
    static final Duration FORGOTTEN = Duration.ofDays(180);
    private static final int AT_ONCE = 200;
    private static final Logger LOG = LoggerFactory.getLogger(Tidying.class);

    private final Chats chats;
    private final Endings endings;
    private final Firms firms;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Tidying(
            Chats chats,
            Endings endings,
            Firms firms,
            TransactionTemplate transaction,
            Clock clock) {
        this.chats = chats;
        this.endings = endings;
        this.firms = firms;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// For the firm of the current actor.
    void tidy() {
        var before = clock.instant().minus(GONE);
        var gone = chats.abandoned(before, AT_ONCE);
        if (!gone.isEmpty()) {
            var firm = firms.get(Current.actor().inFirm());
            gone.forEach(chat -> end(firm, chat, before));
        }
    }

    // A chat of which nothing can be made, as in a firm without categories, must not keep the
    // others from their end.
    private void end(Firm firm, ChatId chat, Instant before) {
        try {
            transaction.executeWithoutResult(_ -> endings.lost(firm, chat, before));
        } catch (Refused refused) {
            LOG.warn("the chat {} stays as it is: {}", chat, refused.said().key());
        }
    }

    /// Forgets, of the firm of the current actor, what is long over.
    void forget() {
        transaction.executeWithoutResult(_ -> endings.forget(clock.instant().minus(FORGOTTEN)));
    }
}
