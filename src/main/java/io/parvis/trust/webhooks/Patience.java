package io.parvis.trust.webhooks;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// How long is waited before the next attempt: seconds at first, then hours; together a little over a day.
final class Patience {

    private static final List<Duration> PAUSES =
            List.of(
                    Duration.ofSeconds(10),
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(15),
                    Duration.ofHours(1),
                    Duration.ofHours(3),
                    Duration.ofHours(8),
                    Duration.ofHours(12));

    private Patience() {}

    /// The pause after so many attempts; empty when it is over.
    static Optional<Duration> after(int attempts) {
        return attempts <= PAUSES.size() ? Optional.of(PAUSES.get(attempts - 1)) : Optional.empty();
    }
}
