package io.parvis.papers.payslips;

import io.parvis.people.menus.MenuEntry;
import io.parvis.people.menus.OfMenu;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.TeamController;
import io.parvis.platform.web.View;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// What a worker was paid, as they read it.
@OfMenu(MenuEntry.PAYSLIPS)
@TeamController("/payslips")
class TeamPayslipController {

    private final PayslipPages pages;
    private final LoadingPayslips loading;

    TeamPayslipController(PayslipPages pages, LoadingPayslips loading) {
        this.pages = pages;
        this.loading = loading;
    }

    @GetMapping
    @Requires(Permission.SEE_TEAM)
    View list(@RequestParam(required = false) @Nullable UUID after) {
        return pages.own(after);
    }

    @GetMapping("/{payslip}/file")
    @Requires(Permission.SEE_TEAM)
    ResponseEntity<Resource> load(@PathVariable UUID payslip) {
        return loading.load(pages.ownId(), payslip);
    }
}
