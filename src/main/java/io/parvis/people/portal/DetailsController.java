package io.parvis.people.portal;

import io.parvis.people.clients.Clients;
import io.parvis.people.firm.Profiles;
import io.parvis.people.members.Member;
import io.parvis.people.members.Members;
import io.parvis.people.phones.VerifiedPhones;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.PortalController;
import io.parvis.platform.web.View;
import org.springframework.web.bind.annotation.GetMapping;

/// What the firm keeps about the client.
@PortalController("/details")
class DetailsController {

    private final Clients clients;
    private final Members members;
    private final Contacts contacts;
    private final VerifiedPhones phones;
    private final Profiles profiles;

    DetailsController(
            Clients clients,
            Members members,
            Contacts contacts,
            VerifiedPhones phones,
            Profiles profiles) {
        this.clients = clients;
        this.members = members;
        this.contacts = contacts;
        this.phones = phones;
        this.profiles = profiles;
    }

    @GetMapping
    @Requires(Permission.SEE_PORTAL)
    View show() {
        var domain = Here.domain();
        return new DetailsPage(
                clients.get(domain.id()),
                domain.startup(),
                Here.firm(),
                profiles.get().support(),
                contacts.responsible().orElse(null),
                members.list(domain.id()).stream().filter(Member::active).toList(),
                phones.of(domain.id()));
    }
}
