package io.parvis.trust.bench;

import java.time.Duration;
import java.util.Map;

/// What some workloads came to.
///
/// @param program by workload and connections, over HTTP
/// @param floor the same, for the database alone
/// @param statements by workload, of one request
/// @param memory of the program after all the load
record Measured(
        Map<Workload, Map<Integer, Figures>> program,
        Map<Workload, Map<Integer, Figures>> floor,
        Map<Workload, Integer> statements,
        Memory memory) {

    record Memory(long residentBytes, long peakBytes, long databaseBytes) {

        static Memory of(ProcessTree program, ProcessTree postgres) {
            return new Memory(
                    program.residentBytes(), program.peakBytes(), postgres.proportionalBytes());
        }
    }

    Figures program(Workload workload, int connections) {
        return at(program, workload, connections);
    }

    Figures floor(Workload workload, int connections) {
        return at(floor, workload, connections);
    }

    /// The program's rate as a part of the floor's.
    double share(Workload workload, int connections) {
        double floor = floor(workload, connections).perSecond();
        return floor == 0 ? 0 : program(workload, connections).perSecond() / floor;
    }

    private static Figures at(
            Map<Workload, Map<Integer, Figures>> all, Workload workload, int connections) {
        return all.getOrDefault(workload, Map.of())
                .getOrDefault(connections, new Figures(0, Duration.ZERO, Duration.ZERO, 0, 0));
    }
}
