package io.parvis.platform.live;

import io.parvis.platform.tenancy.Actor;
import io.parvis.platform.tenancy.Current;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One open stream: woken by what it hears, it reads as its own actor what is new, and sends it. It works on one thread
/// at a time, and on none while nothing happens.
final class Follower implements Hearer {

    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);

    // Whoever is so far behind reads everything that is new at once.
    private static final int MOST_WAITING = 64;

    private final EventStream stream;
    private final Following following;
    private final Actor actor;
    private final Executor threads;
    private final Semaphore reading;
    private final Queue<Supplier<List<Frame>>> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger wakings = new AtomicInteger();
    private int beatsLeft;

    Follower(EventStream stream, Following following, Desk desk) {
        this.stream = stream;
        this.following = following;
        this.actor = Current.actor();
        this.threads = desk.threads();
        this.reading = desk.reading();
        this.beatsLeft = desk.beats();
    }

    /// What all streams of a node share.
    ///
    /// @param reading how many may read at once: the pool has few connections, and pages need them too
    /// @param beats how often it beats before it is to be opened anew, so that whoever lost a right loses the stream
    record Desk(Executor threads, Semaphore reading, int beats) {}

    @Override
    public void hear(String text) {
        add(() -> following.heard(text));
    }

    @Override
    public void catchUp() {
        add(following::news);
    }

    void beat() {
        beatsLeft--;
        add(beatsLeft > 0 ? this::pulse : () -> List.of(Frame.AGAIN));
    }

    private List<Frame> pulse() {
        var frames = new ArrayList<>(following.beat());
        frames.add(Frame.BEAT);
        return frames;
    }

    void end() {
        stream.end();
    }

    private void add(Supplier<List<Frame>> work) {
        if (waiting.size() > MOST_WAITING) {
            waiting.clear();
            waiting.add(following::news);
        }
        waiting.add(work);
        if (wakings.getAndIncrement() == 0) {
            threads.execute(this::work);
        }
    }

    private void work() {
        int seen;
        do {
            seen = wakings.get();
            for (var next = waiting.poll(); next != null; next = waiting.poll()) {
                send(next);
            }
        } while (!wakings.compareAndSet(seen, 0));
    }

    // What breaks ends the stream: its reader comes again, and gets all that is new.
    private void send(Supplier<List<Frame>> work) {
        if (stream.isOver()) {
            return;
        }
        try {
            var frames = read(work);
            stream.send(frames);
            if (frames.contains(Frame.AGAIN)) {
                stream.end();
            }
        } catch (RuntimeException broken) {
            LOG.warn("a stream broke off: {}", broken.toString());
            stream.end();
        }
    }

    // Sending may wait for a slow reader, and must not keep others from reading meanwhile.
    private List<Frame> read(Supplier<List<Frame>> work) {
        reading.acquireUninterruptibly();
        try {
            return Current.as(actor, work::get);
        } finally {
            reading.release();
        }
    }
}
