package io.parvis.talk.opening;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// A day as it results. It has 23 or 25 hours when the clock is moved, and none where a country skipped it.
///
/// @param special whether a special event has a say in it
/// @param stretches of the whole day, one after the other
public record OpeningDay(
        LocalDate date, Instant from, Instant to, boolean special, List<Stretch> stretches) {

    /// How long it is open.
    public Duration open() {
        return stretches.stream()
                .filter(stretch -> stretch.verdict().open())
                .map(Stretch::length)
                .reduce(Duration.ZERO, Duration::plus);
    }
}
