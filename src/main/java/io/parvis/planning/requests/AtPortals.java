package io.parvis.planning.requests;

import io.parvis.people.identity.AccountId;
import io.parvis.people.menus.Audience;
import io.parvis.planning.requests.NewRequests.Draft;
import io.parvis.planning.requests.PlanningRequest.Asker;
import io.parvis.planning.requests.RequestEvent.RequestMade;
import io.parvis.planning.rules.RulesKept;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Ids;
import io.parvis.platform.tenancy.Current;
import java.time.Clock;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// What is done with the planning at a portal: it counts at once, or waits until the office approves, as the firm says
/// (requirement PORT-24).
@Component
public class AtPortals {

    private final RulesKept rules;
    private final NewRequests requests;
    private final RequestPost post;
    private final Means means;

    AtPortals(RulesKept rules, NewRequests requests, RequestPost post, Means means) {
        this.rules = rules;
        this.requests = requests;
        this.post = post;
        this.means = means;
    }

    /// By what it is known as what it comes and when, and who hears of it.
    @Component("requestMeans")
    record Means(Ids ids, Clock clock, Events events, TransactionTemplate transaction) {}

    /// What has to wait is done all the same and taken back at once: so it is refused now for what would refuse it, and it
    /// is known what it would change. What changes nothing does not wait.
    ///
    /// @throws io.parvis.platform.kernel.Refused as the act itself
    public Outcome put(Asked asked, Supplier<Effect> act) {
        var waits = rules.get().of(audience()).approval();
        var effect = waits ? rehearsed(act) : done(asked, act);
        if (!waits || effect.changes().isEmpty()) {
            return new Outcome(false, effect);
        }
        means.transaction().executeWithoutResult(_ -> keep(asked, effect));
        return new Outcome(true, effect);
    }

    private Effect done(Asked asked, Supplier<Effect> act) {
        return Objects.requireNonNull(
                means.transaction()
                        .execute(_ -> {
                            var effect = act.get();
                            if (!effect.changes().isEmpty()) {
                                tell(asked, effect);
                            }
                            return effect;
                        }));
    }

    private Effect rehearsed(Supplier<Effect> act) {
        return Objects.requireNonNull(
                means.transaction()
                        .execute(status -> {
                            var effect = act.get();
                            status.setRollbackOnly();
                            return effect;
                        }));
    }

    private void tell(Asked asked, Effect effect) {
        if (rules.get().of(audience()).listed()) {
            requests.add(draft(asked, effect, RequestState.DONE), means.clock().instant());
        }
        post.toOffice(asker(effect), asked.kind(), effect, false);
    }

    private void keep(Asked asked, Effect effect) {
        var draft = draft(asked, effect, RequestState.WAITING);
        if (requests.add(draft, means.clock().instant())) {
            means.events().publish(new RequestMade(draft.id(), effect.changes()));
            post.toOffice(draft.asker(), asked.kind(), effect, true);
        }
    }

    private Draft draft(Asked asked, Effect effect, RequestState state) {
        var id = new RequestId(means.ids().next());
        var once = asked.once() == null ? id.value() : asked.once();
        return new Draft(id, asker(effect), asked, once, effect, state);
    }

    private static Asker asker(Effect effect) {
        var actor = Current.actor();
        return new Asker(audience(), new AccountId(actor.self()), actor.name(), effect.client());
    }

    private static Audience audience() {
        return Audience.of(Current.actor().realm()).orElseThrow();
    }
}
