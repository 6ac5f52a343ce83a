package io.parvis.people.details;

import io.parvis.people.details.DetailEvent.DetailApproved;
import io.parvis.people.details.DetailEvent.DetailRefused;
import io.parvis.people.details.Requests.Answered;
import io.parvis.people.menus.Detail;
import io.parvis.people.workers.OwnDetails;
import io.parvis.people.workers.WorkerId;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.vault.Vault;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Answers what workers asked to have changed. Whatever the answer, the worker is told.
@Component
class AnsweringRequests {

    private final Requests requests;
    private final OwnDetails own;
    private final Letters letters;
    private final Events events;
    private final Opening opening;

    AnsweringRequests(
            Requests requests, OwnDetails own, Letters letters, Events events, Opening opening) {
        this.requests = requests;
        this.own = own;
        this.letters = letters;
        this.events = events;
        this.opening = opening;
    }

    /// With what a sealed request is opened, and when.
    @Component
    record Opening(Vault vault, Clock clock) {}

    /// @param version of the worker that the reader saw
    /// @throws Refused when it was answered, or the worker was changed since
    @Transactional
    public void approve(RequestId id, int version) {
        var request = requests.lock(id);
        approve(request, version);
        letters.approved(own.get(request.worker()), List.of(request.detail()));
    }

    /// All that one worker asked for.
    ///
    /// @param version of the worker that the reader saw
    /// @return how many
    @Transactional
    public int approveAll(WorkerId worker, int version) {
        int now = version;
        var open = requests.open(worker).stream().map(one -> requests.lock(one.id())).toList();
        Refused.when(open.isEmpty(), "request.answered-already");
        for (var request : open) {
            now = approve(request, now);
        }
        letters.approved(own.get(worker), open.stream().map(Request::detail).toList());
        return open.size();
    }

    // The version of the worker afterwards.
    private int approve(Request request, int version) {
        request.mustBeOpen();
        own.change(request.worker(), version, wanted(request));
        requests.answer(request.id(), DetailRequestState.APPROVED, "", by());
        events.publish(new DetailApproved(request.worker(), request.detail()));
        return own.get(request.worker()).version();
    }

    private Map<String, String> wanted(Request request) {
        return request.detail() == Detail.BANK_ACCOUNT
                ? Map.of(
                        "iban",
                        opening.vault()
                                .open(requests.sealed(request.id()), Sealing.about(request.id())))
                : request.wanted();
    }

    /// @param word that tells the worker why
    @Transactional
    public void refuse(RequestId id, String word) {
        var request = requests.lock(id);
        request.mustBeOpen();
        requests.answer(id, DetailRequestState.REFUSED, word, by());
        events.publish(new DetailRefused(request.worker(), request.detail(), word));
        letters.refused(own.get(request.worker()), word);
    }

    private Answered by() {
        return new Answered(Current.actor().name(), opening.clock().instant());
    }
}
