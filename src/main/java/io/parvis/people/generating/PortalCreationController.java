package io.parvis.people.generating;

import io.parvis.people.firm.Feature;
import io.parvis.people.firm.OfFeature;
import io.parvis.people.identity.Accounts;
import io.parvis.people.sending.SendingAddresses;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Workers > Portal creation: who is to get a portal, and what became of them.
@OfficeController("/workers/portals")
@OfFeature(Feature.WORKER_PORTAL)
class PortalCreationController {

    static final int SHOWN = 500;

    private final Candidates candidates;
    private final Batches batches;
    private final OrderingPortals ordering;
    private final SendingAddresses senders;
    private final Accounts accounts;

    PortalCreationController(
            Candidates candidates,
            Batches batches,
            OrderingPortals ordering,
            SendingAddresses senders,
            Accounts accounts) {
        this.candidates = candidates;
        this.batches = batches;
        this.ordering = ordering;
        this.senders = senders;
        this.accounts = accounts;
    }

    /// A filter that cannot be read narrows nothing.
    @GetMapping
    @Requires(Permission.CHANGE_SIGN_INS)
    @Transactional(readOnly = true)
    View list(Form<CandidateFilter> form) {
        var filter = form.value();
        var read = filter == null || form.fields().anyError() ? CandidateFilter.NONE : filter;
        return page(read, Fields.empty());
    }

    @PostMapping
    @Requires(Permission.CHANGE_SIGN_INS)
    Answer order(Form<GenerationForm> form) {
        return form.send(
                typed -> Redirect.to("/workers/portals/{}", ordering.order(typed)),
                fields ->
                        page(
                                form.value() == null ? CandidateFilter.NONE : form.value().filter(),
                                fields));
    }

    private PortalCreationPage page(CandidateFilter filter, Fields fields) {
        return new PortalCreationPage(
                filter,
                candidates.page(filter, PortalCreationPage.PAGE + 1),
                candidates.count(filter),
                senders.verified(),
                batches.latest(),
                fields);
    }

    @GetMapping("/{batch}")
    @Requires(Permission.CHANGE_SIGN_INS)
    @Transactional(readOnly = true)
    View show(@PathVariable UUID batch) {
        var found = batches.get(batch);
        return new BatchPage(
                found, accounts.get(found.author()).name(), batches.left(batch, SHOWN));
    }
}
