package io.parvis.planning.requests;

import io.parvis.people.identity.Visit;
import io.parvis.people.office.HomeTile;
import io.parvis.platform.access.Badge;
import io.parvis.platform.access.Permission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Counts, for the home page, the requests that wait for the office.
@Component
class RequestsTile implements HomeTile {

    private final Requests requests;

    RequestsTile(Requests requests) {
        this.requests = requests;
    }

    /// Nothing in a firm where nothing waits: most let every change count at once.
    @Override
    public @Nullable Waiting waiting() {
        if (!Badge.current().may(Permission.MANAGE_PLANNING)) {
            return null;
        }
        var all = requests.count(Visit.narrowedTo());
        var count = all.waiting() + all.done();
        return count == 0
                ? null
                : new Waiting(
                        "home.requests",
                        "home.requests-hint",
                        count,
                        "/planning/requests",
                        "calendar");
    }
}
