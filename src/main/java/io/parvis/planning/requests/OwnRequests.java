package io.parvis.planning.requests;

import io.parvis.planning.requests.PlanningRequest.Answered;
import io.parvis.planning.requests.RequestEvent.RequestWithdrawn;
import io.parvis.platform.access.Badge;
import io.parvis.platform.access.Permission;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.tenancy.Current;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What somebody asked for, as they read it at their portal and take it back.
@Component
class OwnRequests {

    private static final int MOST = 100;

    private final Requests requests;
    private final Grants grants;
    private final Events events;
    private final Clock clock;

    OwnRequests(Requests requests, Grants grants, Events events, Clock clock) {
        this.requests = requests;
        this.grants = grants;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public OwnRequestsPage page() {
        var all = requests.own(Current.actor().client(), MOST);
        var client = Current.actor().client();
        var may = client == null || Badge.current().may(Permission.CHANGE_OWN_VISITS);
        return new OwnRequestsPage(all, grants.outdated(all), may);
    }

    /// What one user of a client asked for, the others take back as well.
    ///
    /// @throws NotFound for one of somebody else, and of another client of whoever asks
    /// @throws io.parvis.platform.kernel.Refused where the office answered
    @Transactional
    public void withdraw(RequestId id) {
        var request = requests.lock(id);
        var client = Current.actor().client();
        if (client != null && !client.equals(request.asker().client())) {
            throw new NotFound();
        }
        request.mustWait();
        requests.answer(
                id,
                new Answered(RequestState.WITHDRAWN, "", Current.actor().name()),
                clock.instant());
        events.publish(new RequestWithdrawn(id));
    }
}
