package io.parvis.planning.requests;

import io.parvis.planning.requests.Requests.Count;
import io.parvis.platform.web.View;
import java.util.List;
import java.util.Set;

/// What waits for the office, the oldest first, and what was answered lately.
///
/// @param count how many there are, also those that are not shown
/// @param done what counted at once, and nobody read yet
/// @param outdated those whose subject changed, or is gone, since
record RequestListPage(
        Count count,
        List<PlanningRequest> waiting,
        List<PlanningRequest> done,
        List<PlanningRequest> answered,
        Set<RequestId> outdated)
        implements View {

    boolean isOutdated(PlanningRequest request) {
        return outdated.contains(request.id());
    }
}
