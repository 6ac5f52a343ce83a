package io.parvis.platform.live;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// The open streams of a node. They end before the server does, which would wait for them.
@Component
public class Followers implements SmartLifecycle {

    private static final int READ_AT_ONCE = 6;

    private final Switchboard board;
    private final Ear ear;
    private final int beatSeconds;
    private final int beats;
    private final Set<Follower> open = ConcurrentHashMap.newKeySet();
    private final Semaphore reading = new Semaphore(READ_AT_ONCE, true);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    // A new one at each start: who is stopped may be started again.
    private volatile @Nullable ScheduledExecutorService clockwork;
    private volatile boolean running;
    private int second;

    /// @param beats as many, and up to half as many more, before a stream is to be opened anew
    Followers(
            Switchboard board,
            Ear ear,
            @Value("${parvis.live.beat-seconds:15}") int beatSeconds,
            @Value("${parvis.live.beats:4}") int beats) {
        this.board = board;
        this.ear = ear;
        this.beatSeconds = beatSeconds;
        this.beats = beats;
    }

    /// Answers the request with a stream of what is followed, as the current actor, until the browser leaves.
    public void follow(
            HttpServletRequest request, HttpServletResponse response, Following following)
            throws IOException {
        var stream = EventStream.begin(request, response);
        var length = beats + ThreadLocalRandom.current().nextInt(beats / 2 + 1);
        var desk = new Follower.Desk(threads, reading, length);
        var follower = new Follower(stream, following, desk);
        var topics = Set.copyOf(following.topics());
        stream.whenOver(() -> {
            open.remove(follower);
            board.disconnect(topics, follower);
        });
        open.add(follower);
        board.connect(topics, follower);
        ear.open();
        // What is told from here on is heard; what was told before is read now.
        follower.catchUp();
        if (!running) {
            follower.end();
        }
    }

    @Override
    public void start() {
        running = true;
        var works =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("live-beat").factory());
        clockwork = works;
        works.scheduleAtFixedRate(this::tick, 1, 1, TimeUnit.SECONDS);
    }

    // Each second another part of them, so that they do not all read at once.
    private void tick() {
        second = (second + 1) % beatSeconds;
        open.stream()
                .filter(one -> Math.floorMod(System.identityHashCode(one), beatSeconds) == second)
                .forEach(Follower::beat);
    }

    @Override
    public void stop() {
        running = false;
        var works = clockwork;
        if (works != null) {
            works.shutdownNow();
        }
        open.forEach(one -> threads.execute(one::end));
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
