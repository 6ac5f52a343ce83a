package io.parvis.trust.bench;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/// What the program says to its database, connection by connection, while the tape runs.
final class Tape {

    private final Clock clock;
    private final BooleanSupplier asked;
    private final List<List<Spoken>> visits = new ArrayList<>();
    private boolean running;
    private Instant from = Instant.EPOCH;

    Tape(Clock clock) {
        this(clock, () -> true);
    }

    /// @param asked whether what takes a connection now is to be heard
    Tape(Clock clock, BooleanSupplier asked) {
        this.clock = clock;
        this.asked = asked;
    }

    synchronized void start() {
        visits.clear();
        from = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        running = true;
    }

    synchronized Recording stop() {
        running = false;
        List<List<Spoken>> heard =
                visits.stream().filter(visit -> !visit.isEmpty()).map(List::copyOf).toList();
        return new Recording(heard, from);
    }

    /// Begins a stay on a connection.
    synchronized List<Spoken> visit() {
        List<Spoken> visit = new ArrayList<>();
        if (running && asked.getAsBoolean()) {
            visits.add(visit);
        }
        return visit;
    }

    synchronized void hear(List<Spoken> visit, Spoken statement) {
        if (running) {
            visit.add(statement);
        }
    }
}
