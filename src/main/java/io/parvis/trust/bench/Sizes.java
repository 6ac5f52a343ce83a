package io.parvis.trust.bench;

import static io.parvis.trust.bench.Markdown.decimals;
import static io.parvis.trust.bench.Markdown.millis;
import static io.parvis.trust.bench.Markdown.percent;
import static io.parvis.trust.bench.Markdown.whole;

import io.parvis.trust.bench.Result.OfSize;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/// What the report says of firms of several sizes, and of long pieces of work.
record Sizes(Result result) {

    private static final String ABOUT =
            """
            ## By number of clients

            Firms of these sizes stand in one database. Each figure at %d connections; cost is CPU per request against the
            smallest firm (promised: at most %.2f). A search at the largest is promised under 50 ms at p99.

            """;

    private static final String WORK =
            """
            ## Long pieces of work

            Each once, in a program started for it. Memory is that of the program in MB: before, and at its peak.

            """;

    String table() {
        List<List<String>> rows =
                Workload.AT_SIZE.stream()
                        .flatMap(workload ->
                                result.bySize().stream().map(size -> row(workload, size)))
                        .toList();
        return String.format(Locale.ENGLISH, ABOUT, Plan.COMPARED, Promise.GROWTH)
                + Markdown.table(
                        "Workload | clients | /s | p50 | p99 | CPU ms | cost | of the floor | statements",
                        rows);
    }

    private List<String> row(Workload workload, OfSize size) {
        Figures figures = size.figures(workload);
        return List.of(
                workload.title,
                whole(size.clients()),
                whole(figures.perSecond()),
                millis(figures.median()),
                millis(figures.tail()),
                decimals(figures.cpuMillis()),
                decimals(result.growth(workload, size)),
                percent(size.measured().share(workload, Plan.COMPARED)),
                String.valueOf(size.measured().statements().getOrDefault(workload, 0)));
    }

    String chores() {
        return chores(result.chores());
    }

    static String chores(List<Chore> done) {
        return WORK + table(done);
    }

    static String table(List<Chore> done) {
        List<List<String>> rows = done.stream().map(Sizes::row).toList();
        return Markdown.table("Work | s | promised | MB before | MB at peak", rows);
    }

    private static List<String> row(Chore chore) {
        return List.of(
                chore.title(),
                decimals(chore.took().toMillis() / 1e3),
                seconds(chore.promised()),
                whole(chore.resident().before() / 1e6),
                whole(chore.resident().peak() / 1e6));
    }

    private static String seconds(Duration promised) {
        return promised.toMillis() < 1_000
                ? decimals(promised.toMillis() / 1e3)
                : whole(promised.toSeconds());
    }
}
