package io.parvis.people.office;

import io.parvis.people.employees.Employees;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.View;
import java.time.Clock;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;

/// Where an employee arrives.
@OfficeController
class OfficeHomeController {

    private final DomainFigures figures;
    private final Employees employees;
    private final ObjectProvider<HomeTile> tiles;
    private final Clock clock;

    OfficeHomeController(
            DomainFigures figures,
            Employees employees,
            ObjectProvider<HomeTile> tiles,
            Clock clock) {
        this.figures = figures;
        this.employees = employees;
        this.tiles = tiles;
        this.clock = clock;
    }

    @GetMapping
    @Requires(Permission.SEE_OFFICE)
    @Transactional(readOnly = true)
    View home() {
        var actor = Current.actor();
        var now = clock.instant().atZone(actor.zone());
        return new OfficeHome(
                actor.name(),
                now.toLocalDateTime(),
                figures.of(actor.self()),
                employees.away(now.toLocalDate()),
                tiles.stream().map(HomeTile::waiting).filter(Objects::nonNull).toList());
    }
}
