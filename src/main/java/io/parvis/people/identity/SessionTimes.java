package io.parvis.people.identity;

import io.parvis.people.firm.SessionLimits.Limit;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How long a session lasts: without a sign of life, and at most.
@ConfigurationProperties("parvis.session")
public record SessionTimes(
        @DefaultValue("2h") Duration idle, @DefaultValue("12h") Duration atMost) {

    /// The same within the limits of a firm, which only shorten them.
    SessionTimes within(Limit limit) {
        return new SessionTimes(shorter(idle, limit.idle()), shorter(atMost, limit.longest()));
    }

    private static Duration shorter(Duration longest, int minutes) {
        var wanted = Duration.ofMinutes(minutes);
        return minutes == 0 || wanted.compareTo(longest) > 0 ? longest : wanted;
    }

    /// A session without a sign of life since then is over.
    public Instant idleFrom(Instant now) {
        return now.minus(idle);
    }

    /// A session that began before is over.
    public Instant begunFrom(Instant now) {
        return now.minus(atMost);
    }
}
