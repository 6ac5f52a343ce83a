package io.parvis.planning.requests;

import io.parvis.people.identity.Visit;
import io.parvis.platform.kernel.History;
import io.parvis.platform.kernel.Subject;
import io.parvis.platform.web.Fields;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts together what the office reads of requests.
@Component
@Transactional(readOnly = true)
class RequestFile {

    private static final int MOST = 200;
    private static final int MOST_ANSWERED = 50;
    private static final int MOST_HISTORY = 50;

    private final Requests requests;
    private final Grants grants;
    private final History history;

    RequestFile(Requests requests, Grants grants, History history) {
        this.requests = requests;
        this.grants = grants;
        this.history = history;
    }

    public RequestListPage list() {
        var client = Visit.narrowedTo();
        var waiting = requests.in(RequestState.WAITING, client, MOST);
        return new RequestListPage(
                requests.count(client),
                waiting,
                requests.in(RequestState.DONE, client, MOST),
                requests.answered(client, MOST_ANSWERED),
                grants.outdated(waiting));
    }

    /// @param approving what refused the approval
    /// @param refusing what was typed to refuse it
    public RequestPage page(RequestId id, Fields approving, Fields refusing) {
        var request = requests.get(id);
        return new RequestPage(
                request,
                !grants.outdated(List.of(request)).isEmpty(),
                history.of(new Subject("planning-request", id.value()), MOST_HISTORY),
                approving,
                refusing);
    }
}
