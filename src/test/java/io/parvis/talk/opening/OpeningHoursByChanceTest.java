package io.parvis.talk.opening;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.Proves;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What holds for hours of any kind, tried with many made by chance.
class OpeningHoursByChanceTest {

    private static final int TRIALS = 400;

    @Test
    @Proves({"FIRM-53", "FIRM-54", "D7"})
    void comeToWhatTheDecisionSays() {
        Trial.with(
                TRIALS,
                trial -> {
                    var hours = trial.hours();
                    var reading = new Reading(trial);
                    for (var moment : trial.moments(7)) {
                        var open = reading.isOpen(moment);
                        assertThat(hours.isOpen(moment)).as("%s", moment).isEqualTo(open);
                        assertThat(hours.why(moment).open()).as("%s", moment).isEqualTo(open);
                    }
                });
    }

    @Test
    void nameAScheduleThatDecides() {
        Trial.with(
                TRIALS,
                trial -> {
                    var hours = trial.hours();
                    var reading = new Reading(trial);
                    for (var moment : trial.moments(8)) {
                        var by = hours.why(moment).by();
                        assertThat(by == null || reading.isDecidedBy(by, moment))
                                .as("%s by %s", moment, by)
                                .isTrue();
                    }
                });
    }

    @Test
    void changeNextWhenTheyFirstDiffer() {
        Trial.with(
                150,
                trial -> {
                    var hours = trial.hours();
                    for (var moment : trial.moments(9).reversed().subList(0, 6)) {
                        var change = hours.nextChange(moment);
                        var until = change.orElse(moment.plus(Duration.ofDays(20)));
                        assertSame(hours, moment, until);
                        change.ifPresent(at ->
                                assertThat(hours.isOpen(at))
                                        .as("after %s at %s", moment, at)
                                        .isNotEqualTo(hours.isOpen(moment)));
                    }
                });
    }

    // Minute by minute for a day, then in larger steps.
    private static void assertSame(OpeningHours hours, Instant from, Instant until) {
        var open = hours.isOpen(from);
        var step = 60;
        for (var at = from; at.isBefore(until); at = at.plusSeconds(step)) {
            if (hours.isOpen(at) != open) {
                throw new AssertionError(at + " is not as " + from);
            }
            step = at.isAfter(from.plusSeconds(86_400)) ? 3_607 : 60;
        }
        assertThat(hours.isOpen(until.minusNanos(1))).isEqualTo(open);
    }

    @Test
    void fillWeeksWithoutAGap() {
        Trial.with(
                150,
                trial -> {
                    var hours = trial.hours();
                    for (var moment : trial.moments(10).subList(50, 60)) {
                        var day = LocalDateTime.ofInstant(moment, trial.zone()).toLocalDate();
                        var at = hours.week(day).getFirst().from();
                        for (var one : hours.week(day)) {
                            assertThat(one.from()).isEqualTo(at);
                            at = filled(hours, one);
                        }
                    }
                });
    }

    private static Instant filled(OpeningHours hours, OpeningDay day) {
        var at = day.from();
        for (var stretch : day.stretches()) {
            assertThat(stretch.from()).isEqualTo(at).isBefore(stretch.to());
            assertThat(hours.why(stretch.from())).isEqualTo(stretch.verdict());
            assertThat(hours.why(stretch.to().minusNanos(1))).isEqualTo(stretch.verdict());
            at = stretch.to();
        }
        assertThat(at).isEqualTo(day.to());
        return at;
    }

    @Test
    void areOpenInAYearAsLongAsInItsWeeks() {
        Trial.with(
                40,
                trial -> {
                    var hours = trial.hours();
                    var year = hours.year(Year.of(2026));
                    for (var first = 4; first + 7 <= year.size(); first += 7) {
                        var week = hours.week(year.get(first).date());
                        for (var i = 0; i < 7; i++) {
                            var day = year.get(first + i);
                            assertThat(day.date()).isEqualTo(week.get(i).date());
                            assertThat(day.open()).isEqualTo(week.get(i).open());
                            assertThat(day.special()).isEqualTo(week.get(i).special());
                        }
                    }
                });
    }

    @Test
    void areTheSameInAnyOrder() {
        Trial.with(
                TRIALS,
                trial -> {
                    var week = new ArrayList<>(trial.week());
                    var events = new ArrayList<>(trial.events());
                    Collections.shuffle(week, new Random(1));
                    Collections.shuffle(events, new Random(1));
                    var other = OpeningHours.of(trial.zone(), week, events);
                    var hours = trial.hours();
                    for (var moment : trial.moments(11)) {
                        assertThat(other.isOpen(moment)).isEqualTo(hours.isOpen(moment));
                    }
                });
    }

    @Test
    @Proves("FIRM-52")
    void giveWayToASpecialEvent() {
        Trial.with(
                TRIALS,
                trial -> {
                    var start = Trial.FIRST.atTime(3, 0);
                    var event =
                            new SpecialEvent(
                                    new UUID(0, 1), "Always", start, start.plusYears(1), true);
                    var more = new ArrayList<>(trial.events());
                    more.add(event);
                    var hours = OpeningHours.of(trial.zone(), trial.week(), more);
                    for (var moment : trial.moments(12)) {
                        var clock = LocalDateTime.ofInstant(moment, trial.zone());
                        assertThat(clock.isBefore(start) || hours.isOpen(moment)).isTrue();
                    }
                });
    }

    @Test
    void areClosedWithoutSchedulesAndStaySo() {
        var hours = OpeningHours.of(Trial.of(1).zone(), List.of(), List.of());
        assertThat(hours.why(Instant.EPOCH)).isEqualTo(Verdict.NOTHING);
        assertThat(hours.nextChange(Instant.EPOCH)).isEmpty();
    }
}
