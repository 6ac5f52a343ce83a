package io.parvis.trust.bench;

import io.parvis.cli.Terminal;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// Measures every workload with every number of connections, and says so as it goes.
record Series(Plan plan, Terminal terminal) {

    Map<Workload, Map<Integer, Figures>> measure(
            String how, Meter meter, Function<Workload, Caller.Arrival> arrivals) throws Exception {
        for (Workload workload : Workload.values()) {
            terminal.out().printf("Warming up, %s: %s%n", how, workload.title);
            meter.warmUp(plan.warmUp(), arrivals.apply(workload));
        }
        Map<Workload, Map<Integer, Figures>> all = new EnumMap<>(Workload.class);
        for (Workload workload : Workload.values()) {
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
