package io.parvis.planning.clocking;

import static io.parvis.planning.clocking.Doubt.CAME_EARLY;
import static io.parvis.planning.clocking.Doubt.CAME_LATE;
import static io.parvis.planning.clocking.Doubt.FORGOTTEN;
import static io.parvis.planning.clocking.Doubt.LEFT_EARLY;
import static io.parvis.planning.clocking.Doubt.LEFT_LATE;
import static io.parvis.planning.clocking.Doubt.NO_VISIT;
import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.planning.visits.Hours.Span;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockRulesTest {

    private static final ClockRules RULES = new ClockRules(10, 5, 8);
    private static final Span PLANNED = span("08:00:00", "10:00:00");

    @ParameterizedTest
    @CsvSource({"07:50:00, 09:50:00", "08:05:59, 10:05:59", "08:00:00, 10:00:00"})
    void letPassWhatIsNearThePlan(String began, String ended) {
        assertThat(RULES.doubts(span(began, ended), PLANNED)).isEmpty();
    }

    @Test
    void nameWhatIsFartherOff() {
        assertThat(RULES.doubts(span("07:49:59", "10:06:00"), PLANNED))
                .containsExactly(CAME_EARLY, LEFT_LATE);
        assertThat(RULES.doubts(span("08:06:00", "09:49:59"), PLANNED))
                .containsExactly(CAME_LATE, LEFT_EARLY);
    }

    @Test
    void nameADayWithoutAPlanAndALongOne() {
        assertThat(RULES.doubts(span("08:00:00", "16:00:00"), null)).containsExactly(NO_VISIT);
        assertThat(RULES.doubts(span("08:00:00", "16:00:01"), null))
                .containsExactly(NO_VISIT, FORGOTTEN);
    }

    @Test
    void tellWhoComesWhatTheOfficeWillLookAt() {
        assertThat(RULES.doubts(at("07:00:00"), PLANNED)).containsExactly(CAME_EARLY);
        assertThat(RULES.doubts(at("08:00:00"), PLANNED)).isEmpty();
    }

    private static Span span(String from, String until) {
        return new Span(at(from), at(until));
    }

    private static Instant at(String time) {
        return Instant.parse("2026-03-03T" + time + "Z");
    }
}
