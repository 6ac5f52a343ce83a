package io.parvis.talk.chatlive;

import io.parvis.platform.tenancy.Actor;
import io.parvis.platform.tenancy.Current;
import io.parvis.talk.chat.ChatId;
import io.parvis.talk.chat.Chats;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/// Remembers which visitors showed that they are there, and writes it down for all of a firm at once.
@Component
public class Sightings implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Sightings.class);
    private static final int EVERY_SECONDS = 10;
    private static final int AT_ONCE = 50;

    private final Chats chats;
    private final Clock clock;
    private final Map<Actor, Set<ChatId>> seen = new ConcurrentHashMap<>();
    // A new one at each start: who is stopped may be started again.
    private volatile @Nullable ScheduledExecutorService clockwork;
    private volatile boolean running;

    Sightings(Chats chats, Clock clock) {
        this.chats = chats;
        this.clock = clock;
    }

    /// The visitor of a chat of the current firm is there.
    public void see(ChatId chat) {
        var firm = Actor.system(Current.actor().inFirm(), Locale.ENGLISH, Actor.DEFAULT_ZONE);
        seen.computeIfAbsent(firm, _ -> ConcurrentHashMap.newKeySet()).add(chat);
    }

    /// Writes down what was seen since the last time.
    public void note() {
        for (var firm : Set.copyOf(seen.keySet())) {
            var some = seen.remove(firm);
            if (some != null) {
                Current.run(firm, () -> note(List.copyOf(some)));
            }
        }
    }

    // Whoever says something in one of them waits until they are written.
    private void note(List<ChatId> some) {
        for (int from = 0; from < some.size(); from += AT_ONCE) {
            var to = Math.min(some.size(), from + AT_ONCE);
            chats.seen(some.subList(from, to), clock.instant());
        }
    }

    // What is missed now is seen again at the next beat.
    private void noteQuietly() {
        try {
            note();
        } catch (DataAccessException | TransactionException missed) {
            LOG.warn("who is there could not be written down: {}", missed.getMessage());
        }
    }

    @Override
    public void start() {
        running = true;
        var works =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofVirtual().name("chat-sightings").factory());
        clockwork = works;
        works.scheduleWithFixedDelay(
                this::noteQuietly, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void stop() {
        running = false;
        var works = clockwork;
        if (works != null) {
            works.shutdownNow();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
