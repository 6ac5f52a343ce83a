package io.parvis.trust.apikeys;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How long a key opens.
enum KeyLife {
    MONTH(30),
    QUARTER(90),
    YEAR(365),
    UNLIMITED(0);

    private final int days;

    KeyLife(int days) {
        this.days = days;
    }

    /// When it ends; null for never.
    @Nullable Instant end(Instant from) {
        return days == 0 ? null : from.plus(Duration.ofDays(days));
    }
}
