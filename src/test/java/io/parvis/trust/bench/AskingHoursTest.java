package io.parvis.trust.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class AskingHoursTest {

    @Test
    void asksAtMomentsThatAreOpenAndAtOthers() {
        Plan brief = new Plan(1, Duration.ZERO, Duration.ZERO, 1, List.of(1), List.of(1), 1);

        Rate rate = new AskingHours().measure(brief);

        assertThat(rate.perSecond()).isPositive();
        assertThat(rate.promised()).isEqualTo(1_000_000);
    }
}
