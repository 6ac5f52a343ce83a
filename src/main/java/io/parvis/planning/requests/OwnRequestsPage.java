package io.parvis.planning.requests;

import io.parvis.platform.web.View;
import java.util.List;
import java.util.Set;

/// What was asked for at a portal, the newest first.
///
/// @param outdated those whose subject changed, or is gone, since
/// @param mayWithdraw whether whoever reads may take back what waits
record OwnRequestsPage(List<PlanningRequest> requests, Set<RequestId> outdated, boolean mayWithdraw)
        implements View {

    boolean mayWithdraw(PlanningRequest request) {
        return mayWithdraw && request.waits();
    }

    boolean isOutdated(PlanningRequest request) {
        return outdated.contains(request.id());
    }
}
