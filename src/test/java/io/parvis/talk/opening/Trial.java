package io.parvis.talk.opening;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Hours made by chance, from a number that makes the same again.
record Trial(ZoneId zone, List<WeeklySchedule> week, List<SpecialEvent> events) {

    /// Clocks that are moved by an hour, by half an hour, at midnight, never, or over a whole day.
    private static final List<String> ZONES =
            List.of(
                    "Europe/Brussels",
                    "America/St_Johns",
                    "America/Toronto",
                    "Australia/Lord_Howe",
                    "America/Santiago",
                    "Asia/Beirut",
                    "Asia/Kathmandu",
                    "Pacific/Apia",
                    "UTC");

    static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    /// Tries it with many, and says the smallest one with which it fails.
    static void with(int trials, Consumer<Trial> property) {
        for (var seed = 1; seed <= trials; seed++) {
            var trial = of(seed);
            var failure = failure(trial, property);
            if (failure != null) {
                var smallest = trial.smallest(property);
                var why = failure(smallest, property);
                throw new AssertionError("number " + seed + ", made smaller: " + smallest, why);
            }
        }
    }

    static Trial of(long seed) {
        var chance = new Random(seed);
        var zone = ZoneId.of(ZONES.get(chance.nextInt(ZONES.size())));
        var week = IntStream.range(0, chance.nextInt(6)).mapToObj(_ -> weekly(chance)).toList();
        var events =
                IntStream.range(0, chance.nextInt(6)).mapToObj(_ -> event(chance, zone)).toList();
        return new Trial(zone, week, events);
    }

    OpeningHours hours() {
        return OpeningHours.of(zone, week, events);
    }

    /// Moments worth a look: by chance over the year, and close to where the clock is moved.
    List<Instant> moments(long seed) {
        var chance = new Random(seed);
        var start = FIRST.atStartOfDay(zone).toInstant();
        var moments = new ArrayList<Instant>();
        for (var i = 0; i < 60; i++) {
            moments.add(start.plusSeconds(chance.nextInt(365 * 86_400)));
        }
        var shift = zone.getRules().nextTransition(start);
        for (var i = 0; shift != null && i < 40; i++) {
            var around = Duration.ofMinutes(chance.nextInt(-36 * 60, 36 * 60));
            moments.add(shift.getInstant().plus(around));
            shift = i == 20 ? zone.getRules().nextTransition(shift.getInstant()) : shift;
        }
        return moments;
    }

    private Trial smallest(Consumer<Trial> property) {
        return smaller()
                .filter(one -> failure(one, property) != null)
                .findFirst()
                .map(one -> one.smallest(property))
                .orElse(this);
    }

    private Stream<Trial> smaller() {
        var fewerSchedules =
                IntStream.range(0, week.size())
                        .mapToObj(i -> new Trial(zone, without(week, i), events));
        var fewerEvents =
                IntStream.range(0, events.size())
                        .mapToObj(i -> new Trial(zone, week, without(events, i)));
        return Stream.concat(fewerSchedules, fewerEvents);
    }

    private static <T> List<T> without(List<T> all, int index) {
        var fewer = new ArrayList<T>(all);
        fewer.remove(index);
        return List.copyOf(fewer);
    }

    private static @Nullable AssertionError failure(Trial trial, Consumer<Trial> property) {
        try {
            property.accept(trial);
            return null;
        } catch (AssertionError error) {
            return error;
        }
    }

    private static WeeklySchedule weekly(Random chance) {
        var ranks = List.of(Rank.WEEKLY, Rank.WEEKLY, Rank.WEEKEND, Rank.WORKING_HOURS);
        var rank = ranks.get(chance.nextInt(ranks.size()));
        var span = chance.nextInt(5) == 0 ? Span.ALL_DAY : span(chance);
        var lunch = chance.nextBoolean() ? LunchBreak.usual("Lunch", span) : null;
        return new WeeklySchedule(
                id(chance), rank, "W", days(chance), span, chance.nextInt(4) > 0, lunch);
    }

    private static Span span(Random chance) {
        var start = chance.nextInt(Span.DAY);
        return new Span(start, start + 1 + chance.nextInt(Span.DAY));
    }

    private static Set<DayOfWeek> days(Random chance) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            if (chance.nextBoolean()) {
                days.add(day);
            }
        }
        return days;
    }

    private static SpecialEvent event(Random chance, ZoneId zone) {
        var start = start(chance, zone);
        var end = start.plusMinutes(1 + chance.nextInt(chance.nextBoolean() ? 240 : 20_000));
        return new SpecialEvent(id(chance), "E", start, end, chance.nextInt(3) == 0);
    }

    // Every second one begins in the night in which the clock is moved.
    private static LocalDateTime start(Random chance, ZoneId zone) {
        var anywhere = FIRST.atStartOfDay().plusMinutes(chance.nextInt(365 * Span.DAY));
        var shift = zone.getRules().nextTransition(FIRST.atStartOfDay(zone).toInstant());
        return shift == null || chance.nextBoolean()
                ? anywhere
                : shift.getDateTimeBefore().plusMinutes(chance.nextInt(-150, 150));
    }

    private static UUID id(Random chance) {
        return new UUID(chance.nextLong(), chance.nextLong());
    }
}
