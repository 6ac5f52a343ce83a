package io.parvis.trust.bench;

import io.parvis.talk.opening.LunchBreak;
import io.parvis.talk.opening.OpeningHours;
import io.parvis.talk.opening.Rank;
import io.parvis.talk.opening.Span;
import io.parvis.talk.opening.SpecialEvent;
import io.parvis.talk.opening.WeeklySchedule;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Asks a firm with very many schedules whether it is open, at one moment of a year after another.
final class AskingHours {

    private static final String TITLE =
            "Whether a firm is open, of 250 weekly schedules and 250 special events";
    private static final int PROMISED = 1_000_000;
    private static final int OF_EACH = 250;
    private static final int BATCH = 10_000;
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int YEAR_SECONDS = 365 * 86_400;
    // Shares no divisor with the year, so that the moments come back only after all of them.
    private static final int STEP = 1_800_017;

    private final OpeningHours hours =
            OpeningHours.of(
                    ZoneId.of("Europe/Brussels"),
                    IntStream.range(0, OF_EACH).mapToObj(AskingHours::weekly).toList(),
                    IntStream.range(0, OF_EACH).mapToObj(AskingHours::event).toList());
    private final long start = FIRST.atStartOfDay(hours.zone()).toEpochSecond();
    private long asked;
    private long open;

    Rate measure(Plan plan) {
        perSecond(plan.warmUp());
        List<Double> runs =
                Stream.generate(() -> perSecond(plan.run())).limit(plan.runs()).sorted().toList();
        // Makes the answers count: what nobody reads is not worked out.
        if (open == 0 || open == asked) {
            throw new IllegalStateException("Always the same answer.");
        }
        return new Rate(TITLE, runs.get(runs.size() / 2), PROMISED);
    }

    private double perSecond(Duration time) {
        long before = asked;
        long begun = System.nanoTime();
        do {
            ask();
        } while (System.nanoTime() - begun < time.toNanos());
        return (asked - before) * 1e9 / (System.nanoTime() - begun);
    }

    private void ask() {
        for (int i = 0; i < BATCH; i++) {
            asked++;
            Instant moment = Instant.ofEpochSecond(start + asked * STEP % YEAR_SECONDS);
            open += hours.isOpen(moment) ? 1 : 0;
        }
    }

    // Each at another time of another day; some close, some have a lunch break.
    private static WeeklySchedule weekly(int number) {
        int begin = number * 97 % 1_200;
        Span span = new Span(begin, begin + 40 + number % 5 * 30);
        return new WeeklySchedule(
                new UUID(0, number),
                Rank.WEEKLY,
                "Schedule " + number,
                Set.of(DayOfWeek.of(1 + number % 7)),
                span,
                number % 3 != 0,
                number % 2 == 0 ? LunchBreak.usual("Lunch", span) : null);
    }

    private static SpecialEvent event(int number) {
        LocalDateTime begin = FIRST.plusDays(number * 7L % 365).atTime(number % 24, 0);
        String name = "Event " + number;
        return new SpecialEvent(
                new UUID(1, number), name, begin, begin.plusHours(5), number % 4 == 0);
    }
}
