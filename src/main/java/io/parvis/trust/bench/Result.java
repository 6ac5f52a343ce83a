package io.parvis.trust.bench;

import java.time.Duration;
import java.util.List;

/// All that one benchmark found out.
///
/// @param start of the program, database included
/// @param bySize the smallest firm first
/// @param agency what there is to say of a firm that plans visits
record Result(
        Duration start,
        Measured everyday,
        List<OfSize> bySize,
        List<Chore> chores,
        List<Rate> rates,
        Talk talk,
        String agency) {

    /// What came of a firm with so many clients.
    record OfSize(int clients, Measured measured) {

        Figures figures(Workload workload) {
            return measured.program(workload, Plan.COMPARED);
        }
    }

    /// CPU per request against that of the smallest firm; zero when it cost nothing there.
    double growth(Workload workload, OfSize size) {
        double least = bySize.getFirst().figures(workload).cpuMillis();
        return least == 0 ? 0 : size.figures(workload).cpuMillis() / least;
    }
}
