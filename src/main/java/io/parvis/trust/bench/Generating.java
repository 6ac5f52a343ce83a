package io.parvis.trust.bench;

import static io.parvis.trust.bench.Entrance.expect;

import io.parvis.trust.load.Reply;
import io.parvis.trust.load.Visitor;
import io.parvis.trust.seeding.SeededFirm;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// An administrator who has portals generated for all workers, and reads on in the list of clients meanwhile.
record Generating(ProgramProcess program, SeededFirm firm, Meanwhile meanwhile) {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final int LOOKS_BEFORE = 50;

    /// How long a page took before portals were made, and while they were.
    record Meanwhile(List<Duration> before, List<Duration> during) {

        Meanwhile() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        String said() {
            return "The list of clients took %s ms (p50) before, %s ms while portals were made, %s ms at most.\n"
                    .formatted(
                            Markdown.millis(at(before, 0.5)),
                            Markdown.millis(at(during, 0.5)),
                            Markdown.millis(at(during, 1)));
        }

        private static Duration at(List<Duration> all, double share) {
            var last = all.size() - 1;
            return last < 0
                    ? Duration.ZERO
                    : all.stream().sorted().toList().get((int) (last * share));
        }
    }

    /// @return from the order to the last portal
    Duration run() throws IOException, InterruptedException {
        String portals = "/" + firm.slug() + "/office/workers/portals";
        try (Visitor visitor = Entrance.administrator(program.address(), firm)) {
            for (int look = 0; look < LOOKS_BEFORE; look++) {
                look(visitor, meanwhile.before);
            }
            expect(200, visitor.get(portals), portals);
            long begun = System.nanoTime();
            var order = Map.of("every", "true", "q", "", "all", "false", "sender", "");
            await(visitor, expect(303, visitor.post(portals, order), portals));
            return Duration.ofNanos(System.nanoTime() - begun);
        }
    }

    private void await(Visitor visitor, Reply ordered) throws IOException, InterruptedException {
        String batch = ordered.header("location").orElseThrow();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (expect(200, visitor.get(batch), batch).body().contains("<progress")) {
            if (System.nanoTime() > end) {
                throw new IOException(batch + " does not end");
            }
            look(visitor, meanwhile.during);
            Thread.sleep(BETWEEN_LOOKS);
        }
    }

    private void look(Visitor visitor, List<Duration> took) throws IOException {
        String clients = "/" + firm.slug() + "/office/clients";
        long begun = System.nanoTime();
        expect(200, visitor.get(clients), clients);
        took.add(Duration.ofNanos(System.nanoTime() - begun));
    }
}
