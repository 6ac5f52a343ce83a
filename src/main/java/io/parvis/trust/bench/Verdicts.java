package io.parvis.trust.bench;

import java.util.List;
import java.util.stream.Stream;

/// Holds a result against the promises and names every one that was missed.
record Verdicts(Result result) {

    List<String> misses() {
        Stream<String> limits =
                Stream.of(Stream.of(Workload.values()).flatMap(this::limits), process())
                        .flatMap(each -> each)
                        .filter(limit -> !limit.isKept())
                        .map(Limit::told);
        Stream<String> wrong = Stream.of(Workload.values()).flatMap(this::wrong);
        return Stream.concat(limits, wrong).toList();
    }

    private Stream<Limit> limits(Workload workload) {
        return Stream.of(
                        underLoad(workload),
                        workload.reads ? alone(workload) : Stream.<Limit>empty(),
                        workload.comparedWithFloor() ? share(workload) : Stream.<Limit>empty())
                .flatMap(each -> each);
    }

    private Stream<Limit> underLoad(Workload workload) {
        String of = workload.title;
        Promise promise = workload.promise;
        Figures some = result.program(workload, 16);
        Figures many = result.program(workload, 64);
        return Stream.of(
                Limit.atLeast(
                        of,
                        "requests a second at 16 connections",
                        some.perSecond(),
                        promise.perSecond()),
                Limit.atMost(of, "p99 at 16 connections", some.tail(), promise.tailAt16()),
                Limit.atMost(of, "p99 at 64 connections", many.tail(), promise.tailAt64()),
                Limit.atMost(of, "CPU per request, ms", some.cpuMillis(), promise.cpuMillis()));
    }

    private Stream<Limit> alone(Workload workload) {
        Figures one = result.program(workload, 1);
        return Stream.of(
                Limit.atMost(
                        workload.title,
                        "p50 with one connection",
                        one.median(),
                        Promise.MEDIAN_ALONE),
                Limit.atMost(
                        workload.title, "p99 with one connection", one.tail(), Promise.TAIL_ALONE));
    }

    private Stream<Limit> share(Workload workload) {
        double share = result.share(workload, 16);
        return Stream.of(
                Limit.atLeast(
                        workload.title,
                        "share of the floor's rate at 16 connections",
                        share,
                        Promise.FLOOR_SHARE));
    }

    private Stream<Limit> process() {
        Result.Process process = result.process();
        return Stream.of(
                Limit.atMost("Program", "start", process.start(), Promise.START),
                Limit.atMost(
                        "Program",
                        "peak resident memory, MB",
                        process.peakBytes() / 1e6,
                        Promise.PEAK_BYTES / 1e6));
    }

    private Stream<String> wrong(Workload workload) {
        long wrong =
                Stream.of(1, 16, 64)
                        .mapToLong(count -> result.program(workload, count).wrong())
                        .sum();
        return wrong == 0
                ? Stream.empty()
                : Stream.of("%s: %,d wrong answers".formatted(workload.title, wrong));
    }
}
