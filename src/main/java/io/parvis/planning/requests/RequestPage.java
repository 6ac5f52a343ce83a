package io.parvis.planning.requests;

import static io.parvis.platform.web.Show.base;

import io.parvis.platform.kernel.History;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A request, as the office answers it.
///
/// @param outdated whether its subject changed, or is gone, since
/// @param approving what refused the approval
/// @param refusing what was typed to refuse it
record RequestPage(
        PlanningRequest request,
        boolean outdated,
        List<History.Entry> history,
        Fields approving,
        Fields refusing)
        implements View {

    String here() {
        return base() + "/planning/requests/" + request.id();
    }

    /// The page of what it is about; null where there is none.
    @Nullable String subject() {
        var isVisit = request.kind().name().startsWith("VISIT_");
        return isVisit && request.subject() != null
                ? base() + "/planning/visits/" + request.subject()
                : null;
    }

    @Override
    public int status() {
        return approving.anyError() || refusing.anyError() ? 422 : 200;
    }
}
