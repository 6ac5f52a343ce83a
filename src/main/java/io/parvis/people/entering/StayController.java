package io.parvis.people.entering;

import io.parvis.people.identity.StayKey;
import io.parvis.people.identity.Visit;
import io.parvis.people.identity.Visit.Guest;
import io.parvis.people.menus.Audience;
import io.parvis.platform.access.Open;
import io.parvis.platform.tenancy.Actor.Behind;
import io.parvis.platform.tenancy.Realm;
import io.parvis.platform.web.DoorController;
import io.parvis.platform.web.Redirect;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.bind.annotation.DeleteMapping;

/// Going back. It is open to everybody: whoever is here as themselves, or comes twice, changes nothing by it.
@DoorController
class StayController {

    private final StayBook book;
    private final EnteringFirms firms;

    StayController(StayBook book, EnteringFirms firms) {
        this.book = book;
        this.firms = firms;
    }

    @DeleteMapping("/stay")
    @Open
    Redirect leave(HttpServletRequest request, HttpServletResponse response) {
        var visit = Visit.here();
        StayKey.takeBack(request, response, visit.door());
        var guest = visit.guest();
        if (guest == null || guest.behind() == null) {
            return Redirect.site(visit.cameFrom());
        }
        leave(visit, guest, guest.behind());
        if (visit.isPreview()) {
            return Redirect.site(visit.cameFrom() + "/previews/" + audience(visit).text())
                    .saying("entering.preview.left");
        }
        var domain = guest.domain();
        var page = domain == null ? "" : "/domains/" + domain.id();
        return Redirect.site(visit.cameFrom() + page).saying("entering.left", guest.name());
    }

    private static Audience audience(Visit visit) {
        return Audience.of(visit.door().realm()).orElseThrow();
    }

    private void leave(Visit visit, Guest guest, Behind behind) {
        if (behind.realm() == Realm.OPERATOR) {
            firms.leave(visit.firm(), guest.session(), behind);
        } else {
            book.end(guest.session());
        }
    }
}
