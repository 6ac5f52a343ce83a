package io.parvis.trust.bench;

import java.time.Duration;
import java.util.List;

/// How long and how often is measured, and on how much.
///
/// @param clients of the firm that everyday work is measured on
/// @param warmUp of each workload
/// @param sizes in clients, of the firms that are compared with each other; the smallest first
/// @param many how many lines are imported, and how many clients written to
record Plan(
        int clients,
        Duration warmUp,
        Duration run,
        int runs,
        List<Integer> connections,
        List<Integer> sizes,
        int many) {

    /// The number of connections at which sizes are compared.
    static final int COMPARED = 16;

    private static final int CLIENTS = 10_000;
    private static final List<Integer> CONNECTIONS = List.of(1, COMPARED, 64);

    static Plan full() {
        return new Plan(
                CLIENTS,
                Duration.ofSeconds(30),
                Duration.ofSeconds(5),
                3,
                CONNECTIONS,
                List.of(10_000, 100_000, 1_000_000),
                100_000);
    }

    /// Says in two or three minutes whether something went badly wrong, no more.
    static Plan quick() {
        return new Plan(
                CLIENTS,
                Duration.ofSeconds(2),
                Duration.ofSeconds(1),
                1,
                CONNECTIONS,
                List.of(CLIENTS),
                5_000);
    }

    /// The same for firms that are compared: a third of the warm-up, as the program is warm, and one number of connections.
    Plan comparing() {
        return new Plan(clients, warmUp.dividedBy(3), run, runs, List.of(COMPARED), sizes, many);
    }

    int mostConnections() {
        return connections.stream().max(Integer::compare).orElseThrow();
    }
}
