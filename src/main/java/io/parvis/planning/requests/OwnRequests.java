package io.parvis.planning.requests;

import io.parvis.people.identity.AccountId;
import io.parvis.planning.requests.PlanningRequest.Answered;
import io.parvis.planning.requests.RequestEvent.RequestWithdrawn;
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
        return new OwnRequestsPage(
                all, grants.outdated(all), new AccountId(Current.actor().self()));
    }

    /// @throws NotFound for one of somebody else
    /// @throws io.parvis.platform.kernel.Refused where the office answered
    @Transactional
    public void withdraw(RequestId id) {
        var request = requests.lock(id);
        if (!request.asker().account().value().equals(Current.actor().self())) {
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
