package io.parvis.trust.bench;

import io.parvis.trust.load.Tally;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/// What one workload came to with so many connections.
///
/// @param cpuMillis of program and database together, for one request
record Figures(double perSecond, Duration median, Duration tail, double cpuMillis, long wrong) {

    static Figures of(Tally tally, Duration cpu) {
        return new Figures(
                tally.perSecond(),
                tally.latencies().percentile(50),
                tally.latencies().percentile(99),
                tally.right() == 0 ? 0 : cpu.toMillis() / (double) tally.right(),
                tally.wrong());
    }

    /// Of each figure the middle one; wrong answers are added up.
    static Figures medianOf(List<Figures> runs) {
        return new Figures(
                middle(runs.stream().map(Figures::perSecond).toList()),
                middle(runs.stream().map(Figures::median).toList()),
                middle(runs.stream().map(Figures::tail).toList()),
                middle(runs.stream().map(Figures::cpuMillis).toList()),
                runs.stream().mapToLong(Figures::wrong).sum());
    }

    private static <T extends Comparable<T>> T middle(List<T> values) {
        return values.stream().sorted(Comparator.naturalOrder()).toList().get(values.size() / 2);
    }
}
