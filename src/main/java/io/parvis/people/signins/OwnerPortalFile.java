package io.parvis.people.signins;

import io.parvis.people.identity.Visit;
import io.parvis.people.ways.PortalDesk;
import io.parvis.people.ways.PortalDesk.Whose;
import io.parvis.people.ways.PortalSheet;
import io.parvis.platform.tenancy.Realm;
import io.parvis.platform.web.Fields;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts together what the office sees of the portal of a client's owner.
@Component
@Transactional
class OwnerPortalFile {

    private final OwnerSignIns owners;
    private final PortalDesk desk;

    OwnerPortalFile(OwnerSignIns owners, PortalDesk desk) {
        this.owners = owners;
        this.desk = desk;
    }

    public OwnerPortalPage asking(UUID client, String typed) {
        var found = owners.get(client);
        return new OwnerPortalPage(found, desk.asking(whose(found), typed));
    }

    public OwnerPortalPage again(UUID client, Fields typed) {
        var found = owners.get(client);
        return new OwnerPortalPage(found, desk.again(whose(found), typed));
    }

    public PortalSheet sheet(UUID client, String password) {
        return desk.sheet(Visit.here().firm(), asking(client, "").portal(), password);
    }

    private static Whose whose(OwnerSignIn found) {
        var owner = found.owner();
        return new Whose(
                "/clients/" + found.client().client().id(),
                found.client().client().name(),
                OwnerPortals.address(owner),
                Realm.CLIENT,
                owner.id(),
                found.portal().isThere() ? owner : null);
    }
}
