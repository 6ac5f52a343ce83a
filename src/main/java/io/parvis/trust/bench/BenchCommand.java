package io.parvis.trust.bench;

import io.parvis.cli.Command;
import io.parvis.cli.Terminal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/// `parvis bench`: measures and writes the page about it.
@Component
class BenchCommand implements Command {

    private static final Path PAGE = Path.of("docs", "benchmarks.md");

    private static final String WORK = "--work";
    private static final String CHATS = "--chats";
    private static final String AGENCY = "--agency";
    private static final List<String> OPTIONS = List.of("--quick", WORK, CHATS, AGENCY);
    private static final String USAGE =
            """
            usage: parvis bench [--quick | --work | --chats | --agency]
              --quick   everything for a moment; printed, not written
              --work    only the long pieces of work; printed, not written
              --chats   only the chats; printed, not written
              --agency  only what a firm does that plans visits; printed, not written
            """;

    private final Bench bench;
    private final Agency agency;
    private final Terminal terminal;
    private final Clock clock;

    BenchCommand(Bench bench, Agency agency, Terminal terminal, Clock clock) {
        this.bench = bench;
        this.agency = agency;
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "bench";
    }

    @Override
    public int run(List<String> arguments) {
        if (arguments.size() > 1 || !OPTIONS.containsAll(arguments)) {
            terminal.out().println(USAGE);
            return 2;
        }
        try {
            if (arguments.contains(WORK)) {
                terminal.out().print(bench.work(Plan.full()));
            } else if (arguments.contains(CHATS)) {
                terminal.out().print(bench.chats(Plan.full()));
            } else if (arguments.contains(AGENCY)) {
                terminal.out().print(agency.measure(Plan.full()));
            } else {
                measure(!arguments.isEmpty());
            }
            return 0;
        } catch (Exception e) {
            throw new IllegalStateException("The benchmark failed: " + e.getMessage(), e);
        }
    }

    private void measure(boolean quick) throws Exception {
        Plan plan = quick ? Plan.quick() : Plan.full();
        Report report =
                new Report(
                        bench.run(plan, agency.measure(plan)),
                        plan,
                        Machine.here(),
                        LocalDate.now(clock));
        terminal.out().print(report.page());
        if (!quick) {
            write(report);
        }
    }

    private void write(Report report) throws IOException {
        report.write(PAGE);
        terminal.out().println("Written to " + PAGE);
    }
}
