package io.parvis.trust.synchronising;

import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import java.util.UUID;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Settings > API keys > Synchronisations: what another system would do to the accounts, and whether it may.
@OfficeController("/settings/synchronisations")
class SynchronisationController {

    private final SynchronisationPages pages;
    private final Synchronising synchronising;

    SynchronisationController(SynchronisationPages pages, Synchronising synchronising) {
        this.pages = pages;
        this.synchronising = synchronising;
    }

    @GetMapping
    @Requires(Permission.MANAGE_INTEGRATIONS)
    View list() {
        return pages.list();
    }

    /// @param action which steps; any other word: all of them
    /// @param after the number of the last step of the page before
    @GetMapping("/{synchronisation}")
    @Requires(Permission.MANAGE_INTEGRATIONS)
    View show(
            @PathVariable UUID synchronisation,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") String after) {
        return pages.page(synchronisation, action, after);
    }

    @PostMapping("/{synchronisation}/confirmation")
    @Requires(Permission.MANAGE_INTEGRATIONS)
    Redirect confirm(@PathVariable UUID synchronisation) {
        var runs = synchronising.confirm(synchronisation);
        return there(synchronisation)
                .saying(runs ? "synchronisation.confirmed" : "synchronisation.stale");
    }

    @DeleteMapping("/{synchronisation}")
    @Requires(Permission.MANAGE_INTEGRATIONS)
    Redirect discard(@PathVariable UUID synchronisation) {
        synchronising.discard(synchronisation);
        return there(synchronisation).saying("synchronisation.discarded");
    }

    private static Redirect there(UUID id) {
        return Redirect.to("/settings/synchronisations/{}", id);
    }
}
