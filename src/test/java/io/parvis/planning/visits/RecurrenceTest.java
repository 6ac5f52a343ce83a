package io.parvis.planning.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parvis.platform.kernel.Refused;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecurrenceTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    @Test
    void comesBackOnItsDaysOfTheWeek() {
        var rule = Repeat.WEEKLY.rule(MONDAY, List.of(DayOfWeek.THURSDAY, DayOfWeek.MONDAY), null);
        assertThat(rule.rule()).isEqualTo("FREQ=WEEKLY;BYDAY=MO,TH");
        assertThat(rule.days(MONDAY, null, MONDAY.plusDays(10)))
                .containsExactly(
                        MONDAY, MONDAY.plusDays(3), MONDAY.plusDays(7), MONDAY.plusDays(10));
    }

    @Test
    void beginsOnTheFirstDayThatFits() {
        var rule = Repeat.WEEKLY.rule(MONDAY, List.of(DayOfWeek.WEDNESDAY), null);
        assertThat(rule.days(MONDAY, null, MONDAY.plusDays(9)))
                .containsExactly(MONDAY.plusDays(2), MONDAY.plusDays(9));
    }

    @Test
    void leavesEverySecondWeekOut() {
        var rule = Repeat.FORTNIGHTLY.rule(MONDAY, List.of(), null);
        assertThat(rule.days(MONDAY, null, MONDAY.plusDays(28)))
                .containsExactly(MONDAY, MONDAY.plusDays(14), MONDAY.plusDays(28));
    }

    @Test
    void comesBackOnTheSameWeekdayOfTheMonth() {
        var second = MONDAY.plusDays(7);
        assertThat(
                        Repeat.MONTHLY
                                .rule(second, List.of(), null)
                                .days(second, null, second.plusMonths(2)))
                .containsExactly(second, LocalDate.parse("2026-04-13"));
        var last = LocalDate.parse("2026-03-30");
        assertThat(Repeat.MONTHLY.rule(last, List.of(), null).days(last, null, last.plusMonths(1)))
                .containsExactly(last, LocalDate.parse("2026-04-27"));
    }

    @Test
    void endsWithItsLastDay() {
        var rule = Repeat.DAILY.rule(MONDAY, List.of(), MONDAY.plusDays(2));
        assertThat(rule.days(MONDAY, null, MONDAY.plusYears(1)))
                .containsExactly(MONDAY, MONDAY.plusDays(1), MONDAY.plusDays(2));
    }

    @Test
    void goesOnWhereItWasUnfoldedTo() {
        var rule = Repeat.WEEKLY.rule(MONDAY, List.of(), null);
        assertThat(rule.days(MONDAY, MONDAY.plusDays(13), MONDAY.plusDays(21)))
                .containsExactly(MONDAY.plusDays(14), MONDAY.plusDays(21));
    }

    @Test
    void neverRunsAway() {
        var rule = Repeat.DAILY.rule(MONDAY, List.of(), null);
        assertThat(rule.days(MONDAY, null, MONDAY.plusYears(50))).hasSize(Recurrence.MOST);
        assertThatThrownBy(() -> new Recurrence("FREQ=NEVER").days(MONDAY, null, MONDAY))
                .isInstanceOf(Refused.class);
    }

    @Test
    void staysAtItsHourWhenTheClocksChange() {
        var hours = hours("08:00", "10:00", false);
        assertThat(hours.on(LocalDate.parse("2026-03-28"), BRUSSELS).start())
                .isEqualTo("2026-03-28T07:00:00Z");
        assertThat(hours.on(LocalDate.parse("2026-03-29"), BRUSSELS).start())
                .isEqualTo("2026-03-29T06:00:00Z");
        assertThat(hours.on(LocalDate.parse("2026-10-25"), BRUSSELS).start())
                .isEqualTo("2026-10-25T07:00:00Z");
    }

    @Test
    void passesTheNightOfTheClocks() {
        var night = hours("22:00", "06:00", true);
        var spring = night.on(LocalDate.parse("2026-03-28"), BRUSSELS);
        assertThat(java.time.Duration.between(spring.start(), spring.end())).hasHours(7);
        var autumn = night.on(LocalDate.parse("2026-10-24"), BRUSSELS);
        assertThat(java.time.Duration.between(autumn.start(), autumn.end())).hasHours(9);
        var left = hours("02:10", "02:50", false).on(LocalDate.parse("2026-03-29"), BRUSSELS);
        assertThat(left.end()).isAfter(left.start());
    }

    @Test
    void refusesAnEndBeforeTheStart() {
        assertThatThrownBy(() -> hours("10:00", "10:00", false)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> hours("10:00", "08:00", false)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> hours("10:00", "11:00", true)).isInstanceOf(Refused.class);
    }

    private static Hours hours(String starts, String ends, boolean overnight) {
        return new Hours(LocalTime.parse(starts), LocalTime.parse(ends), overnight);
    }
}
