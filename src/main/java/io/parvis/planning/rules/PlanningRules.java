package io.parvis.planning.rules;

import io.parvis.people.identity.AccountId;
import io.parvis.people.menus.Audience;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the firm says about changes of its planning.
///
/// @param planner who is told of what concerns no domain with somebody responsible
/// @param closedUntil what is planned up to this day, included, stays as it is; null while nothing is closed
/// @param apart whether no client has two visits at the same time
public record PlanningRules(
        PortalRules clients,
        PortalRules workers,
        @Nullable AccountId planner,
        @Nullable LocalDate closedUntil,
        boolean apart) {

    static final PlanningRules NONE =
            new PlanningRules(PortalRules.NONE, PortalRules.NONE, null, null, false);

    public PortalRules of(Audience audience) {
        return audience == Audience.CLIENT ? clients : workers;
    }

    public boolean isClosed(LocalDate day) {
        return closedUntil != null && !day.isAfter(closedUntil);
    }
}
