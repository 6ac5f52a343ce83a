package io.parvis.planning.slips;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.planning.visits.Hours.Span;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SlipRulesTest {

    private static final Span PLANNED = span("08:00", "10:00");

    @Test
    void countsAsEnteredWhereNothingWasSaid() {
        assertThat(SlipRules.NONE.minutes(work("08:03", "10:01", 20), PLANNED)).isEqualTo(98);
        assertThat(SlipRules.NONE.minutes(work("08:03", "10:01", 0), null)).isEqualTo(118);
    }

    @Test
    void takesThePlannedTimeWithinTheTolerance() {
        var rules = rules(5, 1, false);
        assertThat(rules.minutes(work("07:55", "10:05", 0), PLANNED)).isEqualTo(120);
        assertThat(rules.minutes(work("07:54", "10:05", 0), PLANNED)).isEqualTo(126);
        assertThat(rules.minutes(work("08:05", "10:30", 0), PLANNED)).isEqualTo(150);
        assertThat(rules.minutes(work("07:55", "10:05", 0), null)).isEqualTo(130);
        assertThat(rules.isWithin(span("07:55", "10:05"), PLANNED)).isTrue();
        assertThat(rules.isWithin(span("07:54", "10:05"), PLANNED)).isFalse();
    }

    @Test
    void roundsToTheNearestOrDown() {
        var nearest = rules(0, 15, false);
        assertThat(nearest.minutes(work("08:00", "09:07", 0), null)).isEqualTo(60);
        assertThat(nearest.minutes(work("08:00", "09:08", 0), null)).isEqualTo(75);
        var down = rules(0, 15, true);
        assertThat(down.minutes(work("08:00", "09:14", 0), null)).isEqualTo(60);
        assertThat(down.minutes(work("08:00", "09:15", 0), null)).isEqualTo(75);
    }

    @Test
    void neverCountsLessThanNothing() {
        var rules = rules(60, 1, true);
        var planned = span("08:30", "09:00");
        assertThat(rules.minutes(work("08:00", "09:30", 45), planned)).isZero();
    }

    private static SlipRules rules(int tolerance, int step, boolean downwards) {
        return new SlipRules(tolerance, step, downwards, SignatureRule.NONE);
    }

    private static Work work(String from, String until, int pause) {
        return new Work(span(from, until), pause, 0, "");
    }

    private static Span span(String from, String until) {
        return new Span(
                Instant.parse("2026-03-02T" + from + ":00Z"),
                Instant.parse("2026-03-02T" + until + ":00Z"));
    }
}
