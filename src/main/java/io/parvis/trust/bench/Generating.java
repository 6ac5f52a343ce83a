package io.parvis.trust.bench;

import static io.parvis.trust.bench.Entrance.expect;

import io.parvis.trust.load.Visitor;
import io.parvis.trust.seeding.SeededFirm;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// An administrator who has portals generated for all workers, and reads on in the list of clients meanwhile.
final class Generating {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final ProgramProcess program;
    private final SeededFirm firm;
    private final List<Duration> before = new ArrayList<>();
    private final List<Duration> meanwhile = new ArrayList<>();

    Generating(ProgramProcess program, SeededFirm firm) {
        this.program = program;
        this.firm = firm;
    }

    /// @return from the order to the last portal
    Duration run() throws IOException, InterruptedException {
        String portals = "/" + firm.slug() + "/office/workers/portals";
        try (Visitor visitor = Entrance.administrator(program.address(), firm)) {
            for (int look = 0; look < 50; look++) {
                before.add(look(visitor));
            }
            expect(200, visitor.get(portals), portals);
            long begun = System.nanoTime();
            var order = Map.of("every", "true", "q", "", "all", "false", "sender", "");
            String batch =
                    expect(303, visitor.post(portals, order), portals)
                            .header("location")
                            .orElseThrow();
            while (!isDone(expect(200, visitor.get(batch), batch).body())) {
                if (System.nanoTime() - begun > PATIENCE.toNanos()) {
                    throw new IOException(batch + " does not end");
                }
                meanwhile.add(look(visitor));
                Thread.sleep(BETWEEN_LOOKS);
            }
            return Duration.ofNanos(System.nanoTime() - begun);
        }
    }

    private Duration look(Visitor visitor) throws IOException {
        String clients = "/" + firm.slug() + "/office/clients";
        long begun = System.nanoTime();
        expect(200, visitor.get(clients), clients);
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private static boolean isDone(String page) {
        return !page.contains("<progress");
    }

    /// How long a page took while portals were made, against the time before.
    String said() {
        return "The list of clients took %s ms (p50) before, %s ms while they were made, %s ms at most.\n"
                .formatted(
                        Markdown.millis(median(before)),
                        Markdown.millis(median(meanwhile)),
                        Markdown.millis(
                                meanwhile.stream().max(Duration::compareTo).orElse(Duration.ZERO)));
    }

    private static Duration median(List<Duration> all) {
        return all.isEmpty() ? Duration.ZERO : all.stream().sorted().toList().get(all.size() / 2);
    }
}
