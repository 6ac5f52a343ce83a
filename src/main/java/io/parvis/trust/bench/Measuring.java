package io.parvis.trust.bench;

import io.parvis.cli.Terminal;
import io.parvis.trust.bench.Measured.Memory;
import io.parvis.trust.seeding.SeededFirm;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Measures workloads over HTTP, and beside them what the database alone does with their statements.
@Component
class Measuring {

    private final Rehearsal rehearsal;
    private final Launch launch;
    private final NewNames names;
    private final Terminal terminal;

    Measuring(Rehearsal rehearsal, Launch launch, NewNames names, Terminal terminal) {
        this.rehearsal = rehearsal;
        this.launch = launch;
        this.names = names;
        this.terminal = terminal;
    }

    /// @param firms where: see [Stage]
    Measured measure(Plan plan, Set<Workload> workloads, List<SeededFirm> firms) throws Exception {
        terminal.out().println("Listening to what each request says to the database");
        var recordings = rehearsal.record(firms, workloads);
        var series = new Series(plan, workloads, terminal);
        terminal.out().println("Starting the program");
        try (ProgramProcess program = launch.serving()) {
            ProcessTree postgres = launch.postgres();
            var meter = new Meter(plan, List.of(program.tree(), postgres));
            var stage = new Stage(program.address(), firms, names);
            var figures =
                    series.measure(
                            "over HTTP", meter, kind -> number -> stage.caller(kind, number));
            var memory = Memory.of(program.tree(), postgres);
            program.close();
            return new Measured(figures, floor(series, recordings), statements(recordings), memory);
        }
    }

    private Map<Workload, Map<Integer, Figures>> floor(
            Series series, Map<Workload, List<Recording>> recordings) throws Exception {
        try (Floor floor = launch.floor(names.mark())) {
            Meter meter = new Meter(series.plan(), List.of(launch.postgres()));
            return series.measure(
                    "the floor",
                    meter,
                    kind -> floor.playing(recordings.getOrDefault(kind, List.of())));
        }
    }

    private static Map<Workload, Integer> statements(Map<Workload, List<Recording>> recordings) {
        Map<Workload, Integer> statements = new EnumMap<>(Workload.class);
        recordings.forEach((kind, heard) -> statements.put(kind, heard.getFirst().statements()));
        return statements;
    }
}
