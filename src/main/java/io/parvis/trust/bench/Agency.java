package io.parvis.trust.bench;

import static io.parvis.trust.bench.Markdown.decimals;
import static io.parvis.trust.bench.Markdown.millis;
import static io.parvis.trust.bench.Markdown.percent;
import static io.parvis.trust.bench.Markdown.whole;

import io.parvis.trust.seeding.AgencySeeding;
import io.parvis.trust.seeding.ArchiveSeeding;
import io.parvis.trust.seeding.SeededFirm;
import io.parvis.trust.seeding.Seeding;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What a firm does that plans visits: a month on one page, a long series at once, portals for all its workers.
@Component
class Agency {

    private static final int CLIENTS = 1_000;
    private static final int VISITS = 5_000;
    private static final int SERIES = 500;
    private static final int PORTALS = 10_000;
    private static final int DOCUMENTS = 100_000;
    private static final int UPLOADED = 500_000_000;

    private final Measuring measuring;
    private final Chores chores;
    private final Seeding seeding;
    private final AgencySeeding filling;
    private final Lent lent;

    Agency(Measuring measuring, Chores chores, Seeding seeding, AgencySeeding filling, Lent lent) {
        this.measuring = measuring;
        this.chores = chores;
        this.seeding = seeding;
        this.filling = filling;
        this.lent = lent;
    }

    /// What the benchmark lends.
    @Component
    record Lent(NewNames names, Clock clock, ArchiveSeeding archive) {}

    /// In a firm of its own. @return what the page says of it
    String measure(Plan plan) throws Exception {
        var today = LocalDate.now(lent.clock);
        SeededFirm firm = seeding.fill("agency-" + lent.names.mark(), CLIENTS).getFirst();
        filling.addWorkers(firm, PORTALS);
        filling.fill(firm, YearMonth.from(today), VISITS);
        lent.archive.fill(firm, DOCUMENTS);
        var asked = measuring.measure(plan, Workload.OF_AGENCY, List.of(firm));
        var placed =
                chores.once(
                        "A series of %,d visits placed, median of eleven".formatted(SERIES),
                        Duration.ofMillis(200),
                        program -> new Placing(program, firm, today).run(SERIES));
        var uploaded = uploaded(firm);
        return String.join(
                "\n",
                "## A firm that plans visits\n",
                pages(plan, asked),
                portals(firm, placed, uploaded));
    }

    private Chore uploaded(SeededFirm firm) throws Exception {
        return chores.once(
                "Upload of a %,d MB file, until it is filed".formatted(UPLOADED / 1_000_000),
                Duration.ZERO,
                program -> new Uploading(program, firm).run(UPLOADED));
    }

    /// @param before the pieces of work that stand above it in the table
    private String portals(SeededFirm firm, Chore... before) throws Exception {
        var meanwhile = new Generating.Meanwhile();
        var made =
                chores.once(
                        "Portals of %,d workers generated".formatted(PORTALS),
                        Duration.ofMinutes(5),
                        program -> new Generating(program, firm, meanwhile).run());
        var all = Stream.concat(Stream.of(before), Stream.of(made)).toList();
        return Sizes.table(all) + "\n" + meanwhile.said();
    }

    private static String pages(Plan plan, Measured asked) {
        var rows =
                Workload.OF_AGENCY.stream()
                        .flatMap(kind ->
                                plan.connections().stream().map(count -> row(asked, kind, count)))
                        .toList();
        return Markdown.table(
                "Page | connections | /s | p50 | p99 | promised | CPU ms | of the floor | statements",
                rows);
    }

    private static List<String> row(Measured asked, Workload kind, int connections) {
        var figures = asked.program(kind, connections);
        return List.of(
                kind.title,
                whole(connections),
                whole(figures.perSecond()),
                millis(figures.median()),
                millis(figures.tail()),
                millis(kind.promise.tailAt16()),
                decimals(figures.cpuMillis()),
                percent(asked.share(kind, connections)),
                String.valueOf(asked.statements().getOrDefault(kind, 0)));
    }
}
