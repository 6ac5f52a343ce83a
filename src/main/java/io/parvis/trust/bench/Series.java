package io.parvis.trust.bench;

import io.parvis.cli.Terminal;
import io.parvis.trust.load.Caller;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/// Measures each of these workloads with every number of connections, and says so as it goes.
record Series(Plan plan, Set<Workload> workloads, Terminal terminal) {

    Map<Workload, Map<Integer, Figures>> measure(
            String how, Meter meter, Function<Workload, Caller.Arrival> arrivals) throws Exception {
        for (Workload workload : workloads) {
            terminal.out().printf("Warming up, %s: %s%n", how, workload.title);
            meter.warmUp(plan.warmUp(), arrivals.apply(workload));
        }
        Map<Workload, Map<Integer, Figures>> all = new EnumMap<>(Workload.class);
        for (Workload workload : workloads) {
            all.put(workload, measure(workload, meter, arrivals.apply(workload)));
        }
        return all;
    }

    private Map<Integer, Figures> measure(Workload workload, Meter meter, Caller.Arrival arrival)
            throws Exception {
        Map<Integer, Figures> byConnections = new TreeMap<>();
        for (int connections : plan.connections()) {
            Figures figures = meter.measure(connections, arrival);
            byConnections.put(connections, figures);
            terminal.out()
                    .printf(
                            "%-40s %3d connections %10s/s  p50 %s ms  p99 %s ms  CPU %s ms%n",
                            workload.title,
                            connections,
                            Markdown.whole(figures.perSecond()),
                            Markdown.millis(figures.median()),
                            Markdown.millis(figures.tail()),
                            Markdown.decimals(figures.cpuMillis()));
        }
        return byConnections;
    }
}
