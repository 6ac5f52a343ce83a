package io.parvis.talk.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceTest {

    @ParameterizedTest
    @CsvSource({"1, 1, 60", "6, 1, 10", "60, 10, 10", "600, 100, 10", "6000, 1000, 10"})
    void isKeptByBatchesAndPauses(int perMinute, int batch, long seconds) {
        assertThat(Pace.batch(perMinute)).isEqualTo(batch);
        assertThat(Pace.pauseAfter(perMinute)).isEqualTo(Duration.ofSeconds(seconds));
    }
}
