package io.parvis.platform.health;

import io.parvis.platform.web.Tone;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the installation fares.
///
/// @param database the release of PostgreSQL
/// @param bytes of the database on the disk
/// @param waiting mails on their way, `held` those of closed firms, `failed` those given up; counting stops at [#MOST]
record Condition(String database, long bytes, int waiting, int held, int failed, List<Task> jobs) {

    static final int MOST = 9999;

    private static final long MEGABYTE = 1_000_000;

    long megabytes() {
        return bytes / MEGABYTE;
    }

    long failing() {
        return jobs.stream().filter(Task::fails).count();
    }

    /// A recurring job of the program.
    ///
    /// @param failures in a row, up to the last time
    /// @param running whether a node has it in hand at this moment
    record Task(
            String name,
            @Nullable Instant next,
            @Nullable Instant succeeded,
            @Nullable Instant failed,
            int failures,
            boolean running) {

        boolean fails() {
            return failures > 0;
        }

        Tone tone() {
            return fails() ? Tone.BAD : running ? Tone.INFO : Tone.GOOD;
        }

        /// The key of what is said of it.
        String state() {
            return fails() ? "condition.fails" : running ? "condition.runs" : "condition.waits";
        }
    }
}
