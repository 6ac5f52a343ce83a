package io.parvis.trust.bench;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Holds a result against the promises and names every one that was missed.
record Verdicts(Result result) {

    List<String> misses() {
        Stream<String> ofWorkloads = Stream.of(Workload.values()).flatMap(this::missesOf);
        return Stream.concat(ofWorkloads, missesOfProcess()).toList();
    }

    private Stream<String> missesOf(Workload workload) {
        Promise promise = workload.promise;
        Figures some = result.program(workload, 16);
        Figures many = result.program(workload, 64);
        return Stream.of(
                        least(
                                workload,
                                "requests a second at 16 connections",
                                some.perSecond(),
                                promise.perSecond()),
                        most(
                                workload,
                                "p99 at 16 connections, ms",
                                some.tail(),
                                promise.tailAt16()),
                        most(
                                workload,
                                "p99 at 64 connections, ms",
                                many.tail(),
                                promise.tailAt64()),
                        most(
                                workload,
                                "CPU per request, ms",
                                some.cpuMillis(),
                                promise.cpuMillis()),
                        workload.reads ? alone(workload) : Stream.<String>empty(),
                        workload.comparedWithFloor() ? share(workload) : Stream.<String>empty(),
                        wrong(workload))
                .flatMap(misses -> misses);
    }

    private Stream<String> alone(Workload workload) {
        Figures one = result.program(workload, 1);
        return Stream.concat(
                most(workload, "p50 with one connection, ms", one.median(), Promise.MEDIAN_ALONE),
                most(workload, "p99 with one connection, ms", one.tail(), Promise.TAIL_ALONE));
    }

    private Stream<String> share(Workload workload) {
        double share = result.share(workload, 16);
        return least(
                workload,
                "share of the floor's rate at 16 connections",
                share,
                Promise.FLOOR_SHARE);
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

    private Stream<String> missesOfProcess() {
        Result.Process process = result.process();
        double peak = process.peakBytes() / 1e6;
        return Stream.concat(
                most("Start", "milliseconds", process.start().toMillis(), Promise.START.toMillis()),
                most("Program", "peak resident memory, MB", peak, Promise.PEAK_BYTES / 1e6));
    }

    private static Stream<String> most(
            Workload workload, String what, Duration is, Duration promised) {
        return most(workload, what, is.toNanos() / 1e6, promised.toNanos() / 1e6);
    }

    private static Stream<String> most(Workload workload, String what, double is, double promised) {
        return most(workload.title, what, is, promised);
    }

    private static Stream<String> most(String subject, String what, double is, double promised) {
        return promised == 0 || is <= promised ? Stream.empty() : miss(subject, what, is, promised);
    }

    private static Stream<String> least(
            Workload workload, String what, double is, double promised) {
        return is >= promised ? Stream.empty() : miss(workload.title, what, is, promised);
    }

    private static Stream<String> miss(String subject, String what, double is, double promised) {
        return Stream.of(
                String.format(
                        Locale.ENGLISH,
                        "%s: %s %,.2f, promised %,.2f (%+.0f %%)",
                        subject,
                        what,
                        is,
                        promised,
                        100 * (is - promised) / promised));
    }
}
