package io.parvis.trust.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Lets many callers ask as fast as they are answered, for a given time and no longer.
public final class Load implements AutoCloseable {

    /// A caller that hears so many wrong answers goes home.
    private static final int PATIENCE = 50;

    private final List<Caller> callers = new ArrayList<>();
    private final ExecutorService threads;

    public Load(int count, Caller.Arrival arrival) throws Exception {
        threads = Executors.newFixedThreadPool(count);
        for (int number = 0; number < count; number++) {
            callers.add(arrival.arrive(number));
        }
    }

    public Tally run(Duration time) throws InterruptedException, ExecutionException {
        long begun = System.nanoTime();
        long end = begun + time.toNanos();
        List<Callable<Shift>> work =
                callers.stream()
                        .<Callable<Shift>>map(caller -> () -> new Shift(caller).until(end))
                        .toList();
        Latencies all = new Latencies();
        long wrong = 0;
        for (Future<Shift> done : threads.invokeAll(work)) {
            all.add(done.get().latencies);
            wrong += done.get().wrong;
        }
        return new Tally(all.count(), wrong, Duration.ofNanos(System.nanoTime() - begun), all);
    }

    @Override
    public void close() throws IOException {
        threads.shutdownNow();
        for (Caller caller : callers) {
            caller.close();
        }
    }

    /// One caller's part of a run.
    private static final class Shift {

        private final Caller caller;
        private final Latencies latencies = new Latencies();
        private int wrong;

        Shift(Caller caller) {
            this.caller = caller;
        }

        Shift until(long end) {
            long now = System.nanoTime();
            while (now < end && wrong < PATIENCE) {
                boolean right = ask();
                long then = System.nanoTime();
                if (right) {
                    latencies.record(then - now);
                } else {
                    wrong++;
                }
                now = then;
            }
            return this;
        }

        private boolean ask() {
            try {
                return caller.call();
            } catch (Exception failed) {
                return false;
            }
        }
    }
}
