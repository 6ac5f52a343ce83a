package io.parvis.people.portal;

import io.parvis.people.identity.Visit;
import io.parvis.platform.access.Open;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.tenancy.Realm;
import io.parvis.platform.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The firm's own address, from which its doors lead off.
@Controller
class EntryController {

    @GetMapping("/{firm}")
    @Open
    View show() {
        var visit = Visit.current();
        if (visit == null || visit.door().realm() != Realm.NOBODY) {
            throw new NotFound();
        }
        return new EntryPage(visit.firm());
    }
}
