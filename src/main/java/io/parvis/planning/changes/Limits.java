package io.parvis.planning.changes;

import io.parvis.people.firm.Profiles;
import io.parvis.people.menus.Audience;
import io.parvis.planning.rules.PortalRules;
import io.parvis.planning.rules.RulesKept;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Until when visits are changed at the portals.
@Component
@Transactional(readOnly = true)
class Limits {

    private final RulesKept rules;
    private final Profiles profiles;
    private final Clock clock;

    Limits(RulesKept rules, Profiles profiles, Clock clock) {
        this.rules = rules;
        this.profiles = profiles;
        this.clock = clock;
    }

    /// Why a visit that has not begun is changed no more.
    ///
    /// @param hours before the visit; 0 where its day is closed
    /// @param phone of the office; empty where it is not known
    record Limit(int hours, String phone) {}

    /// What keeps one that begins then as it is; null where it may change, or has begun.
    public @Nullable Limit limit(Instant start) {
        var now = clock.instant();
        if (!start.isAfter(now)) {
            return null;
        }
        var all = rules.get();
        var mine = mine();
        if (all.isClosed(LocalDate.ofInstant(start, Current.actor().zone()))) {
            return new Limit(0, phone());
        }
        return mine.isLate(start, now) ? new Limit(mine.notice(), phone()) : null;
    }

    /// @param field that says when
    /// @throws Refused where it is too late for what begins then
    public void mustBeInTime(Instant start, String field) {
        var now = clock.instant();
        var mine = mine();
        if (start.isAfter(now) && mine.isLate(start, now)) {
            throw Refused.at(field, "changes.late", mine.notice());
        }
    }

    private PortalRules mine() {
        return rules.get().of(Audience.of(Current.actor().realm()).orElseThrow());
    }

    private String phone() {
        return profiles.get().support().phone();
    }
}
