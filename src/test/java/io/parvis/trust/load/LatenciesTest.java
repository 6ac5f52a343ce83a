package io.parvis.trust.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LatenciesTest {

    private final Latencies latencies = new Latencies();

    @Test
    void findsMedianAndTail() {
        for (int micros = 1; micros <= 1_000; micros++) {
            latencies.record(micros * 1_000L);
        }

        assertThat(latencies.percentile(50).toNanos()).isBetween(500_000L, 505_000L);
        assertThat(latencies.percentile(99).toNanos()).isBetween(990_000L, 1_000_000L);
        assertThat(latencies.percentile(100).toNanos()).isBetween(1_000_000L, 1_010_000L);
    }

    @ParameterizedTest
    @ValueSource(
            longs = {
                0,
                1,
                127,
                128,
                255,
                256,
                257,
                1_000,
                123_456_789,
                60_000_000_000L,
                Long.MAX_VALUE
            })
    void isNeverOffByMoreThanOnePercent(long nanos) {
        latencies.record(nanos);

        double found = latencies.percentile(50).toNanos();
        assertThat(found).isBetween((double) nanos, nanos * 1.01);
    }

    @Test
    void addsUpWhatSeveralThreadsCounted() {
        Latencies other = new Latencies();
        latencies.record(1_000);
        other.record(3_000_000);

        latencies.add(other);

        assertThat(latencies.count()).isEqualTo(2);
        assertThat(latencies.percentile(100)).isGreaterThanOrEqualTo(Duration.ofMillis(3));
    }

    @Test
    void saysNothingOfNothing() {
        assertThat(latencies.percentile(99)).isZero();
    }
}
