package io.parvis.trust.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.trust.bench.Result.OfSize;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

    private static final Machine MACHINE =
            new Machine(2, "Test", 24_000_000_000L, "Linux amd64", "25");
    private static final Duration MILLI = Duration.ofMillis(1);
    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

    @Test
    void setsEachFigureBesideItsPromise() {
        assertThat(report(good()).page())
                .contains(
                        "| List of domains, first page of 50 | 4,000 | 1,800 | 2.0 | 25.0 | 2.0 | 90.0 | 0.50 | 0.90 | 80 % | 3 |")
                .contains(
                        "| List of domains, first page of 50 | 64 | 4,000 | 1.0 | 2.0 | 0.50 | 5,000 | 1.0 | 2.0 | 80 % |")
                .contains("2.5 s (promised 4 s)")
                .contains("310 MB at its peak (promised 450 MB)");
    }

    @Test
    void comparesFirmsOfSeveralSizes() {
        Result good = good();
        Measured dear =
                result(new Figures(99, MILLI, MILLI.multipliedBy(80), 1.0, 0), figures(5_000), 1)
                        .everyday();
        var sizes = List.of(good.bySize().getFirst(), new OfSize(1_000_000, dear));
        Result result =
                new Result(
                        good.start(),
                        good.everyday(),
                        sizes,
                        List.of(chore(12)),
                        rates(900),
                        talk(170),
                        "## A firm that plans visits\n");

        assertThat(report(result).page())
                .contains(
                        "| Clients by a fragment | 10,000 | 4,000 | 1.0 | 2.0 | 0.50 | 1.00 | 80 % | 3 |")
                .contains(
                        "| Clients by a fragment | 1,000,000 | 99 | 1.0 | 80.0 | 1.00 | 2.00 | 2 % | 3 |")
                .contains("| Message to 100,000 clients | 12.00 | 10 | 200 | 400 |")
                .contains("## A firm that plans visits")
                .contains("| Whether a firm is open | 900 | 1,000 |")
                .contains("2,000 visitors of a site", "p99 170.0 ms (promised 150 ms)", "50 kB")
                .contains("- Chats: p99 until a line is read, ms 170.00, promised 150.00 (+13 %)")
                .contains("- Whether a firm is open: a second 900.00, promised 1,000.00 (-10 %)")
                .contains(
                        "- Clients by a fragment, of 1,000,000: p99 at 16 connections, ms 80.00, promised 50.00 (+60 %)")
                .contains(
                        "- One client's page, of 1,000,000: cost against the smallest firm 2.00, promised 1.33 (+50 %)")
                .contains(
                        "- Message to 100,000 clients: took, ms 12,000.00, promised 10,000.00 (+20 %)");
    }

    @Test
    void namesNothingWhenEveryPromiseIsKept() {
        assertThat(report(good()).page()).endsWith("## Missed\n\nNone.\n");
    }

    @Test
    void namesWhatWasMissedAndByHowMuch() {
        Figures slow = new Figures(900, Duration.ofMillis(9), Duration.ofMillis(50), 1.8, 2);
        Result result = result(slow, figures(5_000), 5_000);

        assertThat(report(result).page())
                .contains(
                        "- List of domains, first page of 50: requests a second at 16 connections 900.00, promised 1,800.00 (-50 %)")
                .contains(
                        "- List of domains, first page of 50: p99 at 16 connections, ms 50.00, promised 25.00 (+100 %)")
                .contains(
                        "- List of domains, first page of 50: CPU per request, ms 1.80, promised 0.90 (+100 %)")
                .contains(
                        "- One domain's details: share of the floor's rate at 16 connections 0.18, promised 0.50")
                .contains("- Portal page: 6 wrong answers")
                .contains("- Program: start, ms 5,000.00, promised 4,000.00 (+25 %)")
                .doesNotContain("Sign-in with Argon2id: requests");
    }

    @Test
    void keepsWhatPeopleWroteBelow(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("docs/benchmarks.md");
        report(good()).write(file);
        Files.writeString(file, Files.readString(file) + "\n## Why\n\nBecause.\n");

        report(good()).write(file);

        assertThat(Files.readString(file))
                .containsOnlyOnce("# Benchmarks\n")
                .endsWith(Report.MARK + "\n\n## Why\n\nBecause.\n");
    }

    @Test
    void takesTheMiddleOfThreeRuns() {
        assertThat(
                        Figures.medianOf(
                                        Stream.of(900, 4_000, 1_000)
                                                .map(ReportTest::figures)
                                                .toList())
                                .perSecond())
                .isEqualTo(1_000);
    }

    private static Report report(Result result) {
        return new Report(result, Plan.full(), MACHINE, DAY);
    }

    private static Result good() {
        return result(figures(4_000), figures(5_000), 2_500);
    }

    private static Result result(Figures program, Figures floor, int startMillis) {
        Map<Workload, Integer> statements =
                Stream.of(Workload.values()).collect(Collectors.toMap(it -> it, _ -> 3));
        var memory = new Measured.Memory(300_000_000, 310_000_000, 100_000_000);
        var measured = new Measured(all(program), all(floor), statements, memory);
        var sizes = List.of(new OfSize(10_000, measured), new OfSize(1_000_000, measured));
        return new Result(
                Duration.ofMillis(startMillis),
                measured,
                sizes,
                List.of(chore(9)),
                rates(1_000),
                talk(20),
                "");
    }

    private static List<Rate> rates(int perSecond) {
        return List.of(new Rate("Whether a firm is open", perSecond, 1_000));
    }

    private static Talk talk(int tailMillis) {
        return new Talk(2_000, 200, MILLI, Duration.ofMillis(tailMillis), 0, 0, 50_000, 2.5);
    }

    private static Chore chore(int seconds) {
        return new Chore(
                "Message to 100,000 clients",
                Duration.ofSeconds(seconds),
                Duration.ofSeconds(10),
                new Chore.Resident(200_000_000, 400_000_000));
    }

    private static Figures figures(int perSecond) {
        return new Figures(perSecond, Duration.ofMillis(1), Duration.ofMillis(2), 0.5, 0);
    }

    private static Map<Workload, Map<Integer, Figures>> all(Figures figures) {
        return Stream.of(Workload.values())
                .collect(
                        Collectors.toMap(
                                it -> it, _ -> Map.of(1, figures, 16, figures, 64, figures)));
    }
}
