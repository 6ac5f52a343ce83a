package io.parvis.people.invitations;

import io.parvis.people.firm.Feature;
import io.parvis.people.firm.OfFeature;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.View;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;

/// Clients > Portal creation: who is to be let in.
@OfficeController("/clients/portals")
@OfFeature(Feature.CLIENT_PORTAL)
class ClientPortalsController {

    private final ClientCandidates candidates;

    ClientPortalsController(ClientCandidates candidates) {
        this.candidates = candidates;
    }

    /// A filter that cannot be read narrows nothing.
    @GetMapping
    @Requires(Permission.MANAGE_CLIENTS)
    @Transactional(readOnly = true)
    View list(Form<ClientCandidateFilter> form) {
        var sent = form.value();
        var filter = sent == null || form.fields().anyError() ? ClientCandidateFilter.NONE : sent;
        return new ClientPortalsPage(
                filter,
                candidates.page(filter, ClientPortalsPage.PAGE + 1),
                candidates.count(filter));
    }
}
