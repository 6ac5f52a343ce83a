package io.parvis.people.generating;

import io.parvis.people.firm.Feature;
import io.parvis.people.firm.OfFeature;
import io.parvis.people.identity.Visit;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.tenancy.Realm;
import io.parvis.platform.web.Doors;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.PublicAddress;
import io.parvis.platform.web.View;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// A sheet to print for those who got no portal for want of an e-mail address.
@OfficeController("/workers/portals/{batch}/sheet")
@OfFeature(Feature.WORKER_PORTAL)
class SheetController {

    private final Batches batches;
    private final PublicAddress site;

    SheetController(Batches batches, PublicAddress site) {
        this.batches = batches;
        this.site = site;
    }

    @GetMapping
    @Requires(Permission.CHANGE_SIGN_INS)
    @Transactional(readOnly = true)
    View show(@PathVariable UUID batch) {
        var firm = Visit.here().firm();
        var found = batches.get(batch);
        var silent =
                batches.left(batch, found.workers()).stream()
                        .filter(one -> one.outcome() == PortalOutcome.NO_ADDRESS)
                        .toList();
        var door = site.of(Doors.path(firm.slug(), Realm.WORKER));
        return new SheetPage(batch, firm.name(), door, silent);
    }
}
