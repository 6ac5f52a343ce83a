package io.parvis.planning.visits;

import static io.parvis.platform.web.Show.day;
import static io.parvis.platform.web.Show.t;

import io.parvis.people.firm.Firm;
import io.parvis.people.menus.Audience;
import io.parvis.people.menus.MenuEntry;
import io.parvis.people.todo.ToDo;
import io.parvis.people.todo.ToDos;
import io.parvis.platform.access.Badge;
import io.parvis.platform.access.Permission;
import io.parvis.platform.kernel.Message;
import io.parvis.platform.tenancy.Current;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What is planned next, on the first page of a portal.
@Component
@Order(1)
class NextVisit implements ToDos {

    private static final int DAYS = 31;

    private final OwnVisits visits;
    private final Clock clock;

    NextVisit(OwnVisits visits, Clock clock) {
        this.visits = visits;
        this.clock = clock;
    }

    @Override
    public List<ToDo> of(Firm firm, Audience audience) {
        if (!firm.menu(audience).has(MenuEntry.PLANNING) || !Badge.current().may(right(audience))) {
            return List.of();
        }
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, firm.zone());
        return visits.between(today, today.plusDays(DAYS)).stream()
                .filter(visit -> visit.planned() && visit.end().isAfter(now))
                .filter(visit -> isHere(visit, audience))
                .limit(1)
                .map(visit -> next(visit, audience))
                .toList();
    }

    private static Permission right(Audience audience) {
        return audience == Audience.CLIENT ? Permission.SEE_OWN_VISITS : Permission.SEE_TEAM;
    }

    // Who has several domains reads the page of one.
    private static boolean isHere(OwnVisits.OwnVisit visit, Audience audience) {
        return audience == Audience.WORKER || visit.clientId().equals(Current.actor().client());
    }

    private static ToDo next(OwnVisits.OwnVisit visit, Audience audience) {
        return new ToDo(
                () -> said(visit, audience), Message.of("planning.own"), "calendar", "/planning");
    }

    private static String said(OwnVisits.OwnVisit visit, Audience audience) {
        var zone = Current.actor().zone();
        var start = visit.start().atZone(zone);
        return t(
                "planning.next-visit",
                PlanningPage.weekday(start.toLocalDate(), TextStyle.FULL),
                day(start.toLocalDate()),
                start.toLocalTime() + "–" + visit.end().atZone(zone).toLocalTime(),
                audience == Audience.WORKER
                        ? String.join(", ", visit.client(), visit.place())
                        : visit.service());
    }
}
