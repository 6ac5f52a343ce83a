package io.parvis.trust.bench;

import io.parvis.trust.bench.Result.OfSize;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Holds a result against the promises and names every one that was missed.
record Verdicts(Result result) {

    List<String> misses() {
        Stream<Limit> limits =
                Stream.of(
                                Workload.EVERYDAY.stream().flatMap(this::limits),
                                Workload.AT_SIZE.stream().flatMap(this::limitsAtSize),
                                result.chores().stream().flatMap(Verdicts::limits),
                                result.rates().stream().map(Verdicts::limit),
                                limits(result.talk()),
                                process())
                        .flatMap(each -> each);
        return Stream.concat(
                        limits.filter(limit -> !limit.isKept()).map(Limit::told), wrongAnswers())
                .toList();
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
        Figures some = result.everyday().program(workload, 16);
        Figures many = result.everyday().program(workload, 64);
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
        Figures one = result.everyday().program(workload, 1);
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
        double share = result.everyday().share(workload, 16);
        return Stream.of(
                Limit.atLeast(
                        workload.title,
                        "share of the floor's rate at 16 connections",
                        share,
                        Promise.FLOOR_SHARE));
    }

    private Stream<Limit> limitsAtSize(Workload workload) {
        OfSize largest = result.bySize().getLast();
        String of = workload.title + of(largest);
        return Stream.of(
                Limit.atMost(
                        of,
                        "p99 at 16 connections",
                        largest.figures(workload).tail(),
                        workload.promise.tailAt16()),
                Limit.atMost(
                        of,
                        "cost against the smallest firm",
                        result.growth(workload, largest),
                        Promise.GROWTH));
    }

    private static Stream<Limit> limits(Talk talk) {
        return Stream.of(
                Limit.atMost("Chats", "p99 until a line is read", talk.tail(), Talk.PROMISED),
                Limit.atLeast("Chats", "lines a second", talk.perSecond(), 0.95 * Talk.PER_SECOND),
                Limit.atMost("Chats", "lines lost or twice, and one", talk.lost() + 1.0, 1),
                Limit.atMost("Chats", "mute streams, and one", talk.mute() + 1.0, 1));
    }

    private static Stream<Limit> limits(Chore chore) {
        return Stream.of(Limit.atMost(chore.title(), "took", chore.took(), chore.promised()));
    }

    private static Limit limit(Rate rate) {
        return Limit.atLeast(rate.title(), "a second", rate.perSecond(), rate.promised());
    }

    private Stream<Limit> process() {
        return Stream.of(
                Limit.atMost("Program", "start", result.start(), Promise.START),
                Limit.atMost(
                        "Program",
                        "peak resident memory, MB",
                        result.everyday().memory().peakBytes() / 1e6,
                        Promise.PEAK_BYTES / 1e6));
    }

    private Stream<String> wrongAnswers() {
        return Stream.concat(
                wrong("", result.everyday()),
                result.bySize().stream().flatMap(size -> wrong(of(size), size.measured())));
    }

    private static String of(OfSize size) {
        return String.format(Locale.ENGLISH, ", of %,d", size.clients());
    }

    private static Stream<String> wrong(String where, Measured measured) {
        return measured.program().entrySet().stream()
                .map(one -> {
                    long wrong = one.getValue().values().stream().mapToLong(Figures::wrong).sum();
                    String told = "%s%s: %,d wrong answers";
                    return wrong == 0 ? "" : told.formatted(one.getKey().title, where, wrong);
                })
                .filter(told -> !told.isEmpty());
    }
}
