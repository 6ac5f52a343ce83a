package io.parvis.trust.audit;

import io.parvis.people.firm.Firm;
import io.parvis.people.firm.Firms;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.tenancy.Actor;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.OperatorController;
import io.parvis.platform.web.View;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What the operator's people did. What was done in a firm stands in that firm's own audit.
@OperatorController("/audit")
class AuditController {

    private final AuditEntries entries;
    private final Firms firms;

    AuditController(AuditEntries entries, Firms firms) {
        this.entries = entries;
        this.firms = firms;
    }

    @GetMapping
    @Requires(Permission.SEE_INSTALLATION)
    View show(@RequestParam(required = false) @Nullable UUID before) {
        var found = Current.as(operator(), () -> entries.newest(before, AuditPage.ROWS + 1));
        var names = firms.all().stream().collect(Collectors.toMap(Firm::id, Firm::name));
        return new AuditPage(found, names, before != null);
    }

    // The walls show a firm's audit to its staff only; here the permission was asked for.
    private static Actor operator() {
        var actor = Current.actor();
        return Actor.system(actor.inFirm(), actor.locale(), actor.zone());
    }
}
