package io.parvis.trust.bench;

import static io.parvis.trust.bench.Markdown.decimals;
import static io.parvis.trust.bench.Markdown.millis;
import static io.parvis.trust.bench.Markdown.percent;
import static io.parvis.trust.bench.Markdown.table;
import static io.parvis.trust.bench.Markdown.whole;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Writes a result as a page of Markdown. What people wrote below the mark stays.
record Report(Result result, Plan plan, Machine machine, LocalDate day) {

    static final String MARK = "<!-- Below this line people write; the benchmark keeps it. -->";

    private static final String HOW =
            """
            # Benchmarks

            Made by `./parvis bench` on %s; the figures promised are those of the issue that asked for them. %d cores
            (%s), %,d MB of memory, %s, Java %s.

            One firm of %,d clients and nine more of 1,000 in the embedded PostgreSQL, which commits to the disk. The
            program runs as a process of its own with its default settings, except that one address may sign in as often
            as it likes. The load comes over plain sockets that stay open, from a third process on the same cores: what
            it uses is missing to the other two. Each workload is warmed up for %d s, then %d runs of %d s each; every figure is the
            median of the runs. CPU per request is what the kernel counted for the program and for PostgreSQL together.
            The floor is what the same statements reach through plain JDBC with as many threads and a pool of the
            program's size, without a page drawn. p50 and p99 are in milliseconds.
            """;

    void write(Path file) throws IOException {
        String kept = Files.exists(file) ? kept(Files.readString(file)) : "";
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, page() + "\n" + MARK + "\n" + kept);
    }

    private static String kept(String before) {
        int mark = before.indexOf(MARK);
        String below = mark < 0 ? "" : before.substring(mark + MARK.length()).strip();
        return below.isEmpty() ? "" : "\n" + below + "\n";
    }

    String page() {
        Sizes sizes = new Sizes(result);
        return String.join(
                "\n",
                how(),
                promises(),
                connections(),
                sizes.table(),
                sizes.chores(),
                result.agency(),
                rates(),
                result.talk().said(),
                process(),
                misses());
    }

    private String how() {
        return String.format(
                Locale.ENGLISH,
                HOW,
                day,
                machine.cores(),
                machine.processor(),
                machine.memoryBytes() / 1_000_000,
                machine.system(),
                machine.java(),
                plan.clients(),
                plan.warmUp().toSeconds(),
                plan.runs(),
                plan.run().toSeconds());
    }

    private String promises() {
        List<List<String>> rows =
                Workload.EVERYDAY.stream().map(workload -> promised(workload)).toList();
        return "## Against the promises\n\n"
                + table(
                        "Workload | /s at 16 | promised | p99 at 16 | promised | p99 at 64 | promised | CPU ms | promised | of the floor | statements",
                        rows);
    }

    private List<String> promised(Workload workload) {
        Promise promise = workload.promise;
        Figures some = result.everyday().program(workload, 16);
        return List.of(
                workload.title,
                whole(some.perSecond()),
                whole(promise.perSecond()),
                millis(some.tail()),
                millis(promise.tailAt16()),
                millis(result.everyday().program(workload, 64).tail()),
                millis(promise.tailAt64()),
                decimals(some.cpuMillis()),
                decimals(promise.cpuMillis()),
                percent(result.everyday().share(workload, 16)),
                String.valueOf(result.everyday().statements().getOrDefault(workload, 0)));
    }

    private String connections() {
        List<List<String>> rows =
                Workload.EVERYDAY.stream()
                        .flatMap(workload ->
                                plan.connections().stream().map(count -> measured(workload, count)))
                        .toList();
        return "## By number of connections\n\n"
                + table(
                        "Workload | connections | /s | p50 | p99 | CPU ms | floor /s | floor p50 | floor p99 | of the floor",
                        rows);
    }

    private List<String> measured(Workload workload, int connections) {
        Figures program = result.everyday().program(workload, connections);
        Figures floor = result.everyday().floor(workload, connections);
        return List.of(
                workload.title + " | " + connections,
                whole(program.perSecond()),
                millis(program.median()) + " | " + millis(program.tail()),
                decimals(program.cpuMillis()),
                whole(floor.perSecond()),
                millis(floor.median()) + " | " + millis(floor.tail()),
                percent(result.everyday().share(workload, connections)));
    }

    private String rates() {
        List<List<String>> rows =
                result.rates().stream()
                        .map(rate ->
                                List.of(
                                        rate.title(),
                                        whole(rate.perSecond()),
                                        whole(rate.promised())))
                        .toList();
        return "## Worked out in memory\n\nOn one thread.\n\n"
                + table("What | /s | promised", rows);
    }

    private String process() {
        Measured.Memory memory = result.everyday().memory();
        return String.format(
                Locale.ENGLISH,
                """
                ## Start and memory

                From the start of the process to the first good answer, database included: %.1f s (promised %d s).
                Memory of the program after all the load: %,d MB resident, %,d MB at its peak (promised %,d MB);
                of PostgreSQL with all its processes: %,d MB.
                """,
                result.start().toMillis() / 1e3,
                Promise.START.toSeconds(),
                memory.residentBytes() / 1_000_000,
                memory.peakBytes() / 1_000_000,
                Promise.PEAK_BYTES / 1_000_000,
                memory.databaseBytes() / 1_000_000);
    }

    private String misses() {
        List<String> misses = new Verdicts(result).misses();
        String list =
                misses.isEmpty()
                        ? "None.\n"
                        : misses.stream()
                                .map(miss -> "- " + miss + "\n")
                                .collect(Collectors.joining());
        return "## Missed\n\n" + list;
    }
}
