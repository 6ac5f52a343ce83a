package io.parvis.trust.seeding;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/// How far a long job is: a bar that moves on a terminal, a line now and then in a file.
final class Progress {

    private static final int WIDTH = 30;
    private static final Duration ON_TERMINAL = Duration.ofMillis(200);
    private static final Duration IN_FILE = Duration.ofSeconds(10);

    private final PrintStream out;
    private final boolean terminal;
    private final LongSupplier nanos;
    private final long total;
    private final long begun;
    private long shown;
    private long done;

    Progress(PrintStream out, boolean terminal, LongSupplier nanos, long total) {
        this.out = out;
        this.terminal = terminal;
        this.nanos = nanos;
        this.total = total;
        this.begun = nanos.getAsLong();
        this.shown = begun;
    }

    void advance(long count) {
        done += count;
        long now = nanos.getAsLong();
        if (done >= total || now - shown >= (terminal ? ON_TERMINAL : IN_FILE).toNanos()) {
            shown = now;
            show(Math.max(1, now - begun));
        }
    }

    private void show(long passed) {
        double rate = done * 1e9 / passed;
        int filled = (int) (WIDTH * done / total);
        String bar = "#".repeat(filled) + "-".repeat(WIDTH - filled);
        String line =
                String.format(
                        Locale.ENGLISH,
                        "[%s] %3d %%  %,d of %,d  %,.0f/s  %s left",
                        bar,
                        100 * done / total,
                        done,
                        total,
                        rate,
                        left(rate));
        out.print(terminal ? "\r" + line + "   " + (done >= total ? "\n" : "") : line + "\n");
        out.flush();
    }

    private String left(double rate) {
        Duration left = Duration.ofSeconds(Math.round((total - done) / rate));
        return left.toMinutes() > 0
                ? left.toMinutes() + " min " + left.toSecondsPart() + " s"
                : left.toSeconds() + " s";
    }
}
