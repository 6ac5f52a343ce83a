package io.parvis.trust.bench;

import java.time.Duration;
import java.util.List;

/// How long and how often is measured.
///
/// @param warmUp of each workload
record Plan(int clients, Duration warmUp, Duration run, int runs, List<Integer> connections) {

    private static final int CLIENTS = 10_000;
    private static final List<Integer> CONNECTIONS = List.of(1, 16, 64);

    static Plan full() {
        return new Plan(CLIENTS, Duration.ofSeconds(30), Duration.ofSeconds(5), 3, CONNECTIONS);
    }

    /// Says in a minute or two whether something went badly wrong, no more.
    static Plan quick() {
        return new Plan(CLIENTS, Duration.ofSeconds(2), Duration.ofSeconds(1), 1, CONNECTIONS);
    }

    int mostConnections() {
        return connections.stream().max(Integer::compare).orElseThrow();
    }
}
