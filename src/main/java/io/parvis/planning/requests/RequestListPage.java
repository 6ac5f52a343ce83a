package io.parvis.planning.requests;

import io.parvis.platform.web.View;
import java.util.List;
import java.util.Set;

/// What waits for the office, the oldest first, and what was answered lately.
///
/// @param count how many wait, also those that are not shown
/// @param outdated those whose subject changed, or is gone, since
record RequestListPage(
        int count,
        List<PlanningRequest> waiting,
        List<PlanningRequest> answered,
        Set<RequestId> outdated)
        implements View {

    boolean isOutdated(PlanningRequest request) {
        return outdated.contains(request.id());
    }
}
