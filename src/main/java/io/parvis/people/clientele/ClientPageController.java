package io.parvis.people.clientele;

import io.parvis.people.members.Members;
import io.parvis.people.payers.Payers;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.kernel.History;
import io.parvis.platform.kernel.Subject;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.View;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// All about one client.
@OfficeController("/clients/{id}")
class ClientPageController {

    private static final int HISTORY = 30;

    private final Origins origins;
    private final Sortings sortings;
    private final Members members;
    private final Payers payers;
    private final History history;

    ClientPageController(
            Origins origins, Sortings sortings, Members members, Payers payers, History history) {
        this.origins = origins;
        this.sortings = sortings;
        this.members = members;
        this.payers = payers;
        this.history = history;
    }

    @GetMapping
    @Requires(Permission.SEE_CLIENTS)
    @Transactional(readOnly = true)
    View show(@PathVariable UUID id) {
        var record = origins.get(id);
        return new ClientPage(
                record,
                sortings.all(),
                members.list(id),
                payers.of(id),
                history.of(new Subject("domain", id), HISTORY),
                origins.of(record));
    }
}
