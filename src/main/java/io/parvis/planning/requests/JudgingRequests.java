package io.parvis.planning.requests;

import io.parvis.planning.requests.PlanningRequest.Answered;
import io.parvis.planning.requests.RequestEvent.RequestApproved;
import io.parvis.planning.requests.RequestEvent.RequestRead;
import io.parvis.planning.requests.RequestEvent.RequestRefused;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Actor;
import io.parvis.platform.tenancy.Current;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// What the office answers to requests.
@Component
class JudgingRequests {

    private final Requests requests;
    private final Grants grants;
    private final RequestPost post;
    private final Means means;

    JudgingRequests(Requests requests, Grants grants, RequestPost post, Means means) {
        this.requests = requests;
        this.grants = grants;
        this.post = post;
        this.means = means;
    }

    /// When it is answered, and who hears of it.
    @Component("judgingMeans")
    record Means(Clock clock, Events events, TransactionTemplate transaction) {}

    /// Does what is asked, with the rights of whoever asked: the history names both.
    ///
    /// @throws Refused where it was answered, is about what changed meanwhile, or cannot be done any more
    public void approve(RequestId id) {
        var office = Current.actor();
        var found = requests.get(id);
        found.mustWait();
        Refused.when(!grants.outdated(List.of(found)).isEmpty(), "requests.meanwhile");
        try {
            Current.run(
                    found.asker().behind(office),
                    () -> means.transaction().executeWithoutResult(_ -> grant(id, office)));
        } catch (NotFound _) {
            throw Refused.because("requests.gone");
        }
    }

    private void grant(RequestId id, Actor office) {
        var request = requests.lock(id);
        request.mustWait();
        grants.grant(request);
        answer(request, new Answered(RequestState.APPROVED, "", office.name()));
        means.events().publish(new RequestApproved(id));
        post.toAsker(request, true, "");
    }

    /// @param word that tells whoever asked why
    @Transactional
    public void refuse(RequestId id, String word) {
        var request = requests.lock(id);
        request.mustWait();
        answer(request, new Answered(RequestState.REFUSED, word, Current.actor().name()));
        means.events().publish(new RequestRefused(id, word));
        post.toAsker(request, false, word);
    }

    /// All that counted at once among these.
    ///
    /// @return how many nobody had read before
    @Transactional
    public int read(List<RequestId> ids) {
        var unread =
                ids.stream()
                        .sorted((one, other) -> one.value().compareTo(other.value()))
                        .map(requests::lock)
                        .filter(one -> one.state() == RequestState.DONE)
                        .toList();
        for (var one : unread) {
            answer(one, new Answered(RequestState.READ, "", Current.actor().name()));
            means.events().publish(new RequestRead(one.id()));
        }
        return unread.size();
    }

    private void answer(PlanningRequest request, Answered answered) {
        requests.answer(request.id(), answered, means.clock().instant());
    }
}
