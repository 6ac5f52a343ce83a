package io.parvis.planning.rules;

import java.time.Duration;
import java.time.Instant;

/// What holds for what clients, or workers, change at their portal.
///
/// @param approval whether it waits until the office approves
/// @param mails whether the office is told by mail, and whoever asked of the answer
/// @param listed whether what counts at once is listed at the office until somebody read it
/// @param notice hours before a visit from which on it is changed no more
public record PortalRules(boolean approval, boolean mails, boolean listed, int notice) {

    /// Every change counts at once, and nobody is told.
    static final PortalRules NONE = new PortalRules(false, false, false, 0);

    /// Whether it is too late to change what begins then.
    public boolean isLate(Instant start, Instant now) {
        return start.minus(Duration.ofHours(notice)).isBefore(now);
    }
}
