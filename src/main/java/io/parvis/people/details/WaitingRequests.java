package io.parvis.people.details;

import io.parvis.people.office.HomeTile;
import io.parvis.people.workers.Asked;
import io.parvis.people.workers.WorkerId;
import io.parvis.platform.access.Badge;
import io.parvis.platform.access.Permission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Counts what workers asked for: on the first page of the office, above the list of workers, and on the record of one.
@Component
@Transactional(readOnly = true)
class WaitingRequests implements HomeTile, Asked {

    private final Requests requests;

    WaitingRequests(Requests requests) {
        this.requests = requests;
    }

    @Override
    public @Nullable Waiting waiting() {
        return Badge.current().may(Permission.MANAGE_WORKERS)
                ? new Waiting(
                        "home.detail-requests",
                        "home.detail-requests-hint",
                        count(),
                        "/workers/changes",
                        "inbox")
                : null;
    }

    @Override
    public int count(WorkerId worker) {
        return requests.count(worker);
    }

    @Override
    public int count() {
        return requests.count(null);
    }
}
