package io.parvis.people.details;

import io.parvis.people.details.DetailEvent.DetailAsked;
import io.parvis.people.details.DetailEvent.DetailWithdrawn;
import io.parvis.people.details.Requests.Answered;
import io.parvis.people.identity.Visit;
import io.parvis.people.menus.Detail;
import io.parvis.people.menus.DetailRight;
import io.parvis.people.menus.DetailRights;
import io.parvis.people.workers.Known;
import io.parvis.people.workers.OwnDetails;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Ids;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.vault.Vault;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Changes what is known of a worker, as they themselves want it: at once, or once the office approves.
@Component
class ChangingDetails {

    private final OwnDetails own;
    private final Requests requests;
    private final Vault vault;
    private final Events events;
    private final Birth birth;

    ChangingDetails(OwnDetails own, Requests requests, Vault vault, Events events, Birth birth) {
        this.own = own;
        this.requests = requests;
        this.vault = vault;
        this.events = events;
        this.birth = birth;
    }

    /// When and as what something new comes.
    @Component
    record Birth(Ids ids, Clock clock) {}

    /// What became of what was typed: these changed, for those one waits.
    record Outcome(List<Detail> changed, List<Detail> asked) {}

    /// @param version in which the worker read what is known of them
    /// @throws Refused when somebody saved since, at a field that cannot be meant, or when one waits for it already
    @Transactional
    public Outcome change(DetailRights rights, Typed typed, int version) {
        var before = own.mine().orElseThrow(NotFound::new);
        Refused.when(before.version() != version, "details.changed-meanwhile");
        var after = own.read(before.id(), typed.values());
        Visit.here().firm().mustOffer(after.value("language"), before.value("language"));
        var changed = typed.changed(before, after);
        var now = having(rights, DetailRight.CHANGED, changed);
        var later = having(rights, DetailRight.ASKED, changed);
        later.forEach(detail -> ask(before, after, detail, typed));
        if (!now.isEmpty()) {
            own.change(before.id(), version, typed.about(now));
        }
        return new Outcome(now, later);
    }

    private void ask(Known before, Known after, Detail detail, Typed typed) {
        var id = new RequestId(birth.ids().next());
        var request =
                new Request(
                        id,
                        before.id(),
                        detail,
                        before.of(detail),
                        after.of(detail),
                        birth.clock().instant(),
                        DetailRequestState.OPEN,
                        "");
        requests.add(request, detail == Detail.BANK_ACCOUNT ? sealed(id, typed) : null);
        events.publish(new DetailAsked(before.id(), detail));
    }

    // Nothing that lists requests can ever read it.
    private byte[] sealed(RequestId id, Typed typed) {
        var iban = OwnDetails.account(typed.values().getOrDefault("iban", ""));
        return vault.seal(iban, Sealing.about(id));
    }

    @Transactional
    public void withdraw(RequestId id) {
        var request = requests.lock(id);
        request.mustBeOpen();
        var by = new Answered(Current.actor().name(), birth.clock().instant());
        requests.answer(id, DetailRequestState.WITHDRAWN, "", by);
        events.publish(new DetailWithdrawn(request.worker(), request.detail()));
    }

    private static List<Detail> having(
            DetailRights rights, DetailRight right, List<Detail> changed) {
        return changed.stream().filter(detail -> rights.right(detail) == right).toList();
    }
}
