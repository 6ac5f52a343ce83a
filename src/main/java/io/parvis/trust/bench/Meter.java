package io.parvis.trust.bench;

import io.parvis.trust.load.Caller;
import io.parvis.trust.load.Load;
import io.parvis.trust.load.Tally;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Runs a load several times and weighs what it cost.
///
/// @param counted the processes whose CPU time counts
record Meter(Plan plan, List<ProcessTree> counted) {

    Figures measure(int connections, Caller.Arrival arrival) throws Exception {
        List<Figures> runs = new ArrayList<>();
        try (Load load = new Load(connections, arrival)) {
            for (int run = 0; run < plan.runs(); run++) {
                Duration before = cpu();
                Tally tally = load.run(plan.run());
                runs.add(Figures.of(tally, cpu().minus(before)));
            }
        }
        return Figures.medianOf(runs);
    }

    /// Load for some time that nobody looks at.
    void warmUp(Duration time, Caller.Arrival arrival) throws Exception {
        try (Load load = new Load(Math.min(16, plan.mostConnections()), arrival)) {
            load.run(time);
        }
    }

    private Duration cpu() {
        return counted.stream().map(ProcessTree::cpu).reduce(Duration.ZERO, Duration::plus);
    }
}
