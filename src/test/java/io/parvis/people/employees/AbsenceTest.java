package io.parvis.people.employees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parvis.people.identity.AccountId;
import io.parvis.platform.kernel.Refused;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AbsenceTest {

    @Test
    void coversItsFirstAndItsLastDay() {
        var absence = absence("2026-03-02", "2026-03-06").checked();
        assertThat(absence.covers(LocalDate.parse("2026-03-01"))).isFalse();
        assertThat(absence.covers(LocalDate.parse("2026-03-02"))).isTrue();
        assertThat(absence.covers(LocalDate.parse("2026-03-06"))).isTrue();
        assertThat(absence.covers(LocalDate.parse("2026-03-07"))).isFalse();
    }

    @Test
    void lastsADayAtLeast() {
        assertThat(absence("2026-03-02", "2026-03-02").checked()).isNotNull();
    }

    @Test
    void refusesToEndBeforeItBegins() {
        refuses(absence("2026-03-02", "2026-03-01"), "lastDay", "constraint.absence_order");
    }

    @Test
    void refusesYearsThatNobodyMeans() {
        refuses(absence("0026-03-02", "2026-03-01"), "firstDay", "absence.far");
        refuses(absence("2026-03-02", "+20260-03-01"), "lastDay", "absence.far");
    }

    private static void refuses(Absence absence, String field, String key) {
        assertThatThrownBy(absence::checked)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> {
                            assertThat(refused.field()).isEqualTo(field);
                            assertThat(refused.said().key()).isEqualTo(key);
                        });
    }

    private static Absence absence(String first, String last) {
        return new Absence(
                UUID.randomUUID(),
                new AccountId(UUID.randomUUID()),
                LocalDate.parse(first),
                LocalDate.parse(last));
    }
}
