package io.parvis.people.operator;

import io.parvis.people.domains.DomainId;
import io.parvis.people.domains.SupportedDomains;
import io.parvis.people.firm.Firm;
import io.parvis.people.firm.FirmState;
import io.parvis.people.firm.Firms;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.tenancy.Actor;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Doors;
import io.parvis.platform.web.OperatorController;
import io.parvis.platform.web.View;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The platform's support looks into a firm: only at the domains that the firm opened to it, and only to read.
@OperatorController("/support")
class SupportController {

    private static final int MOST = 100;

    private final Firms firms;
    private final SupportedDomains domains;

    SupportController(Firms firms, SupportedDomains domains) {
        this.firms = firms;
        this.domains = domains;
    }

    @GetMapping
    @Requires(Permission.SUPPORT_FIRMS)
    View firms() {
        return new SupportPage(firms.all().stream().filter(SupportController::isKept).toList());
    }

    @GetMapping("/{slug}")
    @Requires(Permission.SUPPORT_FIRMS)
    View domains(@PathVariable String slug, @RequestParam(defaultValue = "") String q) {
        var firm = firm(slug);
        var fragment = q.replace("\0", "").strip();
        var found = Current.as(inside(firm), () -> domains.list(fragment, MOST + 1));
        return new SupportedFirmPage(
                firm, fragment, found.stream().limit(MOST).toList(), found.size() > MOST);
    }

    @GetMapping("/{slug}/domains/{id}")
    @Requires(Permission.SUPPORT_FIRMS)
    View domain(@PathVariable String slug, @PathVariable DomainId id) {
        var back = Doors.path(slug, Current.actor().realm()) + "/support/" + slug;
        return Current.as(inside(firm(slug)), () -> domains.look(id, back))
                .orElseThrow(NotFound::new);
    }

    private static Actor inside(Firm firm) {
        return Current.actor().supporting(firm.id());
    }

    private Firm firm(String slug) {
        return firms.find(slug)
                .filter(firm -> !firm.slug().equals(Doors.OPERATOR_SLUG))
                .filter(SupportController::isKept)
                .orElseThrow(NotFound::new);
    }

    // Who is gone needs no help.
    private static boolean isKept(Firm firm) {
        return firm.state() != FirmState.ARCHIVED;
    }
}
