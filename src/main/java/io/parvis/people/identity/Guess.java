package io.parvis.people.identity;

import java.time.Duration;
import java.time.Instant;

/// How often somebody failed to sign in, and when the next try is heard.
public record Guess(int failures, Instant nextTryAt, Instant hourFrom, int hourGuesses) {

    /// From this failure on a growing delay begins, and the owner of the account is told.
    public static final int PATIENCE = 5;

    static final int MOST_PER_HOUR = 100;
    private static final Duration LONGEST_DELAY = Duration.ofMinutes(15);

    public static Guess none(Instant now) {
        return new Guess(0, now, now, 0);
    }

    /// How long until a try is heard: zero when it is heard now. There is no lock for ever.
    public Duration waiting(Instant now) {
        if (hourGuesses >= MOST_PER_HOUR && now.isBefore(hourEnd())) {
            return Duration.between(now, hourEnd());
        }
        return now.isBefore(nextTryAt) ? Duration.between(now, nextTryAt) : Duration.ZERO;
    }

    /// The count after one more failure.
    public Guess failedAt(Instant now) {
        var newHour = !now.isBefore(hourEnd());
        return new Guess(
                failures + 1,
                now.plus(delay(failures + 1)),
                newHour ? now : hourFrom,
                newHour ? 1 : hourGuesses + 1);
    }

    // 1 s after the fifth failure, then twice as long each time, up to 15 minutes.
    private static Duration delay(int failures) {
        if (failures < PATIENCE) {
            return Duration.ZERO;
        }
        var delay = Duration.ofSeconds(1L << Math.min(failures - PATIENCE, 12));
        return delay.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : delay;
    }

    private Instant hourEnd() {
        return hourFrom.plus(Duration.ofHours(1));
    }
}
