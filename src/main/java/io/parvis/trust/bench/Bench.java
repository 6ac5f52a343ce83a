package io.parvis.trust.bench;

import io.parvis.cli.Terminal;
import io.parvis.trust.seeding.SeededFirm;
import io.parvis.trust.seeding.Seeding;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// One benchmark from beginning to end. This process keeps the database and makes the load; the program that is
/// measured is a process of its own.
@Component
class Bench {

    private static final String FIRM = "bench";

    private final Rehearsal rehearsal;
    private final Launch launch;
    private final NewNames names;
    private final Seeding seeding;
    private final Terminal terminal;

    Bench(Rehearsal rehearsal, Launch launch, NewNames names, Seeding seeding, Terminal terminal) {
        this.rehearsal = rehearsal;
        this.launch = launch;
        this.names = names;
        this.seeding = seeding;
        this.terminal = terminal;
    }

    Result run(Plan plan) throws Exception {
        List<SeededFirm> firms = seeding.fill(FIRM, plan.clients());
        say("Listening to what each request says to the database");
        Map<Workload, List<Recording>> recordings = rehearsal.record(firms);
        say("Starting the program");
        Duration start = launch.medianStart(plan.runs());
        Series series = new Series(plan, terminal);
        try (ProgramProcess program = launch.serving()) {
            ProcessTree postgres = launch.postgres();
            Meter meter = new Meter(plan, List.of(program.tree(), postgres));
            Stage stage = new Stage(program.address(), firms, names);
            var figures =
                    series.measure(
                            "over HTTP", meter, kind -> number -> stage.caller(kind, number));
            var process = process(start, program.tree(), postgres);
            program.close();
            return new Result(figures, floor(series, recordings), statements(recordings), process);
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

    private static Result.Process process(
            Duration start, ProcessTree program, ProcessTree postgres) {
        return new Result.Process(
                start, program.residentBytes(), program.peakBytes(), postgres.proportionalBytes());
    }

    private void say(String line) {
        terminal.out().println(line);
    }
}
