package io.parvis.talk.opening;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.Proves;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OpeningHoursTest {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(MONDAY, FRIDAY);
    private static final Span NINE_TO_FIVE = new Span(540, 1020);

    private static final WeeklySchedule WORKING =
            weekly(Rank.WORKING_HOURS, "Working hours", WEEKDAYS, NINE_TO_FIVE);

    @Test
    @Proves({"FIRM-48", "FIRM-55"})
    void openAndCloseWithTheWorkingHours() {
        var hours = hours(WORKING);
        assertThat(hours.isOpen(at("2026-11-23T08:59:59"))).isFalse();
        assertThat(hours.isOpen(at("2026-11-23T09:00"))).isTrue();
        assertThat(hours.isOpen(at("2026-11-23T16:59:59"))).isTrue();
        assertThat(hours.isOpen(at("2026-11-23T17:00"))).isFalse();
        assertThat(hours.nextChange(at("2026-11-27T17:00"))).contains(at("2026-11-30T09:00"));
        assertThat(by(hours, "2026-11-23T10:00")).isEqualTo("Working hours");
        assertThat(hours.why(at("2026-11-22T10:00"))).isEqualTo(Verdict.NOTHING);
    }

    @Test
    @Proves("FIRM-61")
    void closeForLunchInsideTheScheduleAlone() {
        var lunch = new LunchBreak("Pause-repas", 720, 780);
        var working = withLunch(WORKING, lunch);
        var hours = hours(working);
        assertThat(hours.isOpen(at("2026-11-23T12:00"))).isFalse();
        assertThat(by(hours, "2026-11-23T12:30")).isEqualTo("Pause-repas");
        assertThat(hours.nextChange(at("2026-11-23T12:30"))).contains(at("2026-11-23T13:00"));

        var late = weekly(Rank.WEEKLY, "Mondays", Set.of(MONDAY), new Span(660, 840));
        assertThat(hours(working, late).isOpen(at("2026-11-23T12:30"))).isTrue();
        assertThat(hours(working, withLunch(late, lunch)).isOpen(at("2026-11-23T12:30"))).isFalse();
    }

    @Test
    @Proves("FIRM-54")
    void followTheHighestRankAlone() {
        var quiet = closing(weekly(Rank.WEEKLY, "Quiet", Set.of(MONDAY), new Span(600, 660)));
        var weekend =
                closing(
                        weekly(
                                Rank.WEEKEND,
                                "Weekend",
                                Set.of(SATURDAY, SUNDAY, MONDAY),
                                new Span(540, 720)));
        var fair = event("Fair", "2026-11-23T10:30", "2026-11-23T10:45", true);
        var hours = OpeningHours.of(BRUSSELS, List.of(WORKING, weekend, quiet), List.of(fair));
        assertThat(by(hours, "2026-11-23T09:30")).isEqualTo("Weekend");
        assertThat(by(hours, "2026-11-23T10:15")).isEqualTo("Quiet");
        assertThat(by(hours, "2026-11-23T10:30")).isEqualTo("Fair");
        assertThat(hours.isOpen(at("2026-11-23T10:30"))).isTrue();
        assertThat(by(hours, "2026-11-23T13:00")).isEqualTo("Working hours");
    }

    @Test
    void openWhereOneOfEqualsOpens() {
        var shut = event("Between the years", "2026-12-24T00:00", "2027-01-02T00:00", false);
        var duty = event("On duty", "2026-12-28T09:00", "2026-12-28T12:00", true);
        var hours = OpeningHours.of(BRUSSELS, List.of(WORKING), List.of(shut, duty));
        assertThat(hours.isOpen(at("2026-12-28T10:00"))).isTrue();
        assertThat(hours.why(at("2026-12-28T10:00")).against()).isEqualTo(decider(shut));
        assertThat(hours.isOpen(at("2026-12-28T14:00"))).isFalse();
        assertThat(hours.nextChange(at("2026-12-28T14:00"))).contains(at("2027-01-04T09:00"));
    }

    @Test
    void goOnAfterMidnightAndIntoMonday() {
        var night = weekly(Rank.WEEKLY, "Night", Set.of(SUNDAY), new Span(1320, 1800));
        var hours = hours(night);
        assertThat(hours.isOpen(at("2026-11-23T05:59"))).isTrue();
        assertThat(hours.isOpen(at("2026-11-23T06:00"))).isFalse();
        assertThat(hours.isOpen(at("2026-11-24T05:00"))).isFalse();
        assertThat(hours.nextChange(at("2026-11-22T23:00"))).contains(at("2026-11-23T06:00"));
    }

    @Test
    @Proves("FIRM-60")
    void stayOpenDayAndNight() {
        var hours = hours(weekly(Rank.WEEKLY, "24/7", Set.of(DayOfWeek.values()), Span.ALL_DAY));
        assertThat(hours.isOpen(at("2026-11-22T00:00"))).isTrue();
        assertThat(hours.nextChange(at("2026-11-22T00:00"))).isEmpty();
        assertThat(hours.week(LocalDate.of(2026, 10, 25)).getLast().open())
                .isEqualTo(Duration.ofHours(25));
    }

    @Test
    void stayClosedForEverWhenEveryScheduleCloses() {
        var hours = hours(closing(WORKING));
        assertThat(hours.isOpen(at("2026-11-23T10:00"))).isFalse();
        assertThat(hours.nextChange(at("2026-11-23T10:00"))).isEmpty();
    }

    @Test
    void leaveOutTheHourThatTheClockLeavesOut() {
        var hours = hours(weekly(Rank.WEEKLY, "Night", Set.of(SUNDAY), new Span(120, 180)));
        assertThat(hours.nextChange(at("2026-03-28T12:00"))).contains(at("2026-04-05T02:00"));
    }

    @Test
    void takePlaceTwiceInTheHourThatTheClockShowsTwice() {
        var hours = hours(weekly(Rank.WEEKLY, "Night", Set.of(SUNDAY), new Span(120, 150)));
        var sunday = hours.week(LocalDate.of(2026, 10, 25)).getLast();
        assertThat(sunday.open()).isEqualTo(Duration.ofHours(1));
        assertThat(sunday.stretches()).hasSize(5);
    }

    @Test
    void keepAnEventWholeWhenTheClockGoesBack() {
        var event = event("Works", "2026-10-25T02:15", "2026-10-25T02:45", true);
        var hours = OpeningHours.of(BRUSSELS, List.of(), List.of(event));
        var opening = hours.nextChange(at("2026-10-24T12:00")).orElseThrow();
        assertThat(opening).isEqualTo(Instant.parse("2026-10-25T00:15:00Z"));
        assertThat(hours.nextChange(opening)).contains(Instant.parse("2026-10-25T01:45:00Z"));
    }

    @Test
    void previewAYearWithItsSpecialDays() {
        var christmas = event("Noël", "2026-12-25T00:00", "2026-12-26T00:00", false);
        var hours = OpeningHours.of(BRUSSELS, List.of(WORKING), List.of(christmas));
        var year = hours.year(Year.of(2026));
        assertThat(year).hasSize(365);
        assertThat(year).filteredOn(OpeningDay::special).hasSize(1);
        assertThat(year).filteredOn(day -> day.open().isPositive()).hasSize(260);
    }

    @Test
    void nameOneOfManyAndCountTheOthers() {
        var same =
                IntStream.range(0, 10_000)
                        .mapToObj(i ->
                                event(
                                        "E" + i,
                                        "2026-12-01T00:00",
                                        "2026-12-0" + (2 + i % 8) + "T00:00",
                                        false))
                        .toList();
        var hours = OpeningHours.of(BRUSSELS, List.of(WORKING), same);
        assertThat(by(hours, "2026-12-01T10:00")).isEqualTo("E0");
        assertThat(hours.why(at("2026-12-01T10:00")).others()).isEqualTo(9_999);
        assertThat(hours.nextChange(at("2026-12-01T10:00"))).contains(at("2026-12-09T09:00"));
    }

    @Test
    void offerALunchBreakThatFits() {
        assertThat(LunchBreak.usual("L", NINE_TO_FIVE)).isEqualTo(new LunchBreak("L", 720, 780));
        assertThat(LunchBreak.usual("L", new Span(1320, 1800)))
                .isEqualTo(new LunchBreak("L", 1530, 1590));
        assertThat(LunchBreak.usual("L", new Span(0, 2))).isNull();
        assertThat(LunchBreak.at("L", 60, 120, new Span(1320, 1800)))
                .isEqualTo(new LunchBreak("L", 1500, 1560));
        assertThat(new LunchBreak("L", 500, 600).isInside(NINE_TO_FIVE)).isFalse();
        assertThat(new LunchBreak("L", 540, 1020).isInside(NINE_TO_FIVE)).isFalse();
    }

    private static Decider decider(SpecialEvent event) {
        return new Decider(Rank.SPECIAL_EVENT, event.id(), event.name());
    }

    private static OpeningHours hours(WeeklySchedule... week) {
        return OpeningHours.of(BRUSSELS, List.of(week), List.of());
    }

    private static @Nullable String by(OpeningHours hours, String clock) {
        return Objects.requireNonNull(hours.why(at(clock)).by()).name();
    }

    private static Instant at(String clock) {
        return LocalDateTime.parse(clock).atZone(BRUSSELS).toInstant();
    }

    private static WeeklySchedule weekly(Rank rank, String name, Set<DayOfWeek> days, Span span) {
        return new WeeklySchedule(UUID.randomUUID(), rank, name, days, span, true, null);
    }

    private static WeeklySchedule closing(WeeklySchedule one) {
        return new WeeklySchedule(
                one.id(), one.rank(), one.name(), one.days(), one.span(), false, null);
    }

    private static WeeklySchedule withLunch(WeeklySchedule one, LunchBreak lunch) {
        return new WeeklySchedule(
                one.id(), one.rank(), one.name(), one.days(), one.span(), one.opens(), lunch);
    }

    private static SpecialEvent event(String name, String start, String end, boolean opens) {
        return new SpecialEvent(
                UUID.randomUUID(),
                name,
                LocalDateTime.parse(start),
                LocalDateTime.parse(end),
                opens);
    }
}
