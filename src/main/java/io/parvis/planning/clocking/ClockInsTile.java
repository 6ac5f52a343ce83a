package io.parvis.planning.clocking;

import io.parvis.people.identity.Visit;
import io.parvis.people.office.HomeTile;
import io.parvis.platform.access.Badge;
import io.parvis.platform.access.Permission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Counts, for the home page, the clock-ins that wait for the office.
@Component
class ClockInsTile implements HomeTile {

    private final ClockInRows rows;

    ClockInsTile(ClockInRows rows) {
        this.rows = rows;
    }

    /// Nothing in a firm where nothing waits: not every firm clocks.
    @Override
    public @Nullable Waiting waiting() {
        if (!Badge.current().may(Permission.APPROVE_SLIPS)) {
            return null;
        }
        var count = rows.waiting(Visit.narrowedTo());
        return count == 0
                ? null
                : new Waiting(
                        "home.clock-ins", "home.clock-ins-hint", count, "/clock-ins", "qrcode");
    }
}
