package io.parvis.planning.rules;

import io.parvis.platform.tenancy.Current;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// From when on what is planned may still change.
@Component
public class OpenDays {

    private final RulesKept rules;
    private final Clock clock;

    OpenDays(RulesKept rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /// The beginning of that day, or the first moment after it that is neither over nor closed.
    public Instant from(LocalDate day) {
        var start = day.atStartOfDay(Current.actor().zone()).toInstant();
        var now = clock.instant();
        return from(start.isBefore(now) ? now : start);
    }

    /// That moment, or the first one after it that is not closed.
    public Instant from(Instant moment) {
        var closed = rules.get().closedUntil();
        if (closed == null) {
            return moment;
        }
        var open = closed.plusDays(1).atStartOfDay(Current.actor().zone()).toInstant();
        return open.isAfter(moment) ? open : moment;
    }
}
