package io.parvis.planning.clocking;

import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// When something was, by the clock of the program: a device tells how long ago, so that its own clock may be wrong.
@Component
class Moments {

    // A network that comes and goes takes this long; more than that is told.
    private static final Duration SOON = Duration.ofMinutes(2);

    private final Clock clock;

    Moments(Clock clock) {
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /// @param seconds null for now
    Instant ago(@Nullable Integer seconds) {
        return now().minusSeconds(seconds == null ? 0 : seconds);
    }

    boolean isTold(@Nullable Integer seconds) {
        return seconds != null && seconds > SOON.toSeconds();
    }

    /// The last time it was this late on the clock on the wall.
    ///
    /// @throws Refused at `until` for a time before `began`
    Instant last(LocalTime time, Instant began) {
        var now = ZonedDateTime.ofInstant(now(), Current.actor().zone());
        var today = now.with(time);
        var last = (today.isAfter(now) ? today.minusDays(1) : today).toInstant();
        if (!last.isAfter(began)) {
            throw Refused.at("until", "clock.before-you-came");
        }
        return last;
    }
}
