package io.parvis.people.clientele;

import io.parvis.people.members.Member;
import io.parvis.people.members.Members;
import io.parvis.people.payers.Payers;
import io.parvis.people.signins.OwnerPortals;
import io.parvis.people.ways.PortalState;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.kernel.History;
import io.parvis.platform.kernel.Subject;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.View;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// All about one client.
@OfficeController("/clients/{id}")
class ClientPageController {

    private static final int HISTORY = 30;

    private final Origins origins;
    private final Sortings sortings;
    private final People people;
    private final History history;

    ClientPageController(Origins origins, Sortings sortings, People people, History history) {
        this.origins = origins;
        this.sortings = sortings;
        this.people = people;
        this.history = history;
    }

    /// Who has to do with a client.
    @Component
    record People(Members members, Payers payers, OwnerPortals portals) {

        PortalState portal(List<Member> found) {
            return found.stream()
                    .filter(Member::owner)
                    .findFirst()
                    .map(owner -> portals.of(owner.account()))
                    .orElse(PortalState.NONE);
        }
    }

    @GetMapping
    @Requires(Permission.SEE_CLIENTS)
    @Transactional(readOnly = true)
    View show(@PathVariable UUID id) {
        var record = origins.get(id);
        var members = people.members.list(id);
        return new ClientPage(
                record,
                sortings.all(),
                new ClientPage.Users(members, people.portal(members)),
                people.payers.of(id),
                history.of(new Subject("domain", id), HISTORY),
                origins.of(record));
    }
}
