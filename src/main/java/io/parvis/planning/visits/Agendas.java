package io.parvis.planning.visits;

import io.parvis.people.menus.Deed;
import io.parvis.people.menus.Matter;
import io.parvis.planning.presence.PortalRights;
import io.parvis.planning.visits.AgendaPage.Allowed;
import io.parvis.planning.visits.VisitRows.Cut;
import io.parvis.planning.visits.VisitRows.OfDay;
import io.parvis.planning.visits.VisitRows.Window;
import io.parvis.platform.access.Badge;
import io.parvis.platform.access.Permission;
import io.parvis.platform.tenancy.Current;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What is planned for whoever reads it: the walls show a client its own visits and a worker theirs.
@Component
class Agendas {

    private final VisitRows rows;
    private final PortalRights rights;
    private final RestDays restDays;
    private final Clock clock;

    Agendas(VisitRows rows, PortalRights rights, RestDays restDays, Clock clock) {
        this.rows = rows;
        this.rights = rights;
        this.restDays = restDays;
        this.clock = clock;
    }

    /// @param asked the first day; null for today
    /// @param client the one whose visits alone are shown; null for all in sight
    AgendaPage of(@Nullable LocalDate asked, @Nullable UUID client) {
        rights.must(Matter.VISITS, Deed.SEE);
        var zone = Current.actor().zone();
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var first = PlanningQuery.NONE.at(asked).on(today).day();
        var from = first == null ? today : first;
        var window = Window.of(from, from.plusDays(AgendaPage.DAYS), zone).withCancelled();
        var shown = client == null ? window : window.ofClient(client);
        var visits = rows.in(shown, Cut.first(AgendaPage.MOST)).stream().map(OfDay::visit).toList();
        var holidays = restDays.between(from, from.plusDays(AgendaPage.DAYS));
        var may =
                new Allowed(
                        rights.asks(),
                        rights.may(Matter.VISITS, Deed.OPEN),
                        rights.may(Matter.VISITS, Deed.CREATE)
                                && (client == null
                                        || Badge.current().may(Permission.CHANGE_OWN_VISITS)));
        return new AgendaPage(from, visits, holidays, client == null, may, today, zone);
    }
}
