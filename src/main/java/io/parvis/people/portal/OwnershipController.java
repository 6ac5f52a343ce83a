package io.parvis.people.portal;

import io.parvis.people.domains.DomainId;
import io.parvis.people.domains.Transferring;
import io.parvis.people.identity.AccountId;
import io.parvis.people.members.Members;
import io.parvis.people.menus.MenuEntry;
import io.parvis.people.menus.OfMenu;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.web.PortalController;
import io.parvis.platform.web.Redirect;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Handing one's domain over to another of its users.
@PortalController("/members")
@OfMenu(MenuEntry.USERS)
class OwnershipController {

    private final Transferring transferring;
    private final Members members;

    OwnershipController(Transferring transferring, Members members) {
        this.transferring = transferring;
        this.members = members;
    }

    @PostMapping("/{account}/ownership")
    @Requires(Permission.TRANSFER_OWN_DOMAIN)
    Redirect handOver(@PathVariable UUID account) {
        var domain = Here.domain().id();
        var next = members.get(domain, new AccountId(account));
        Refused.when(!next.isHere(), "portal.transfer.not-here");
        transferring.transfer(Here.firm(), new DomainId(domain), next.account());
        return Redirect.to("/members").saying("portal.members.transferred", next.name());
    }
}
