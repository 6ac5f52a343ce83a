package io.parvis.planning.requests;

import io.parvis.people.identity.AccountId;
import io.parvis.platform.web.View;
import java.util.List;
import java.util.Set;

/// What was asked for at a portal, the newest first.
///
/// @param outdated those whose subject changed, or is gone, since
/// @param self who reads, and takes back what they asked for themselves
record OwnRequestsPage(List<PlanningRequest> requests, Set<RequestId> outdated, AccountId self)
        implements View {

    boolean mayWithdraw(PlanningRequest request) {
        return request.waits() && request.asker().account().equals(self);
    }

    boolean isOutdated(PlanningRequest request) {
        return outdated.contains(request.id());
    }
}
