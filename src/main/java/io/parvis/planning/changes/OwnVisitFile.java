package io.parvis.planning.changes;

import io.parvis.people.menus.Deed;
import io.parvis.people.menus.Matter;
import io.parvis.planning.presence.PortalRights;
import io.parvis.planning.visits.OwnVisits;
import io.parvis.planning.visits.OwnVisits.OwnVisit;
import io.parvis.platform.access.Badge;
import io.parvis.platform.access.Permission;
import io.parvis.platform.kernel.Ids;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Fields;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts together what the pages show on which clients and workers change visits.
@Component
@Transactional(readOnly = true)
class OwnVisitFile {

    private static final int DAYS = 60;

    private final OwnVisits visits;
    private final PortalRights rights;
    private final Limits limits;
    private final Ids ids;
    private final Clock clock;

    OwnVisitFile(OwnVisits visits, PortalRights rights, Limits limits, Ids ids, Clock clock) {
        this.visits = visits;
        this.rights = rights;
        this.limits = limits;
        this.ids = ids;
        this.clock = clock;
    }

    public OwnVisitPage visit(UUID id, Fields typed) {
        var visit = visits.get(id);
        var limit = visit.planned() ? limits.limit(visit.start()) : null;
        var open = visit.planned() && limit == null && visit.start().isAfter(clock.instant());
        return new OwnVisitPage(
                visit,
                open && may(Deed.CHANGE),
                open && may(Deed.DELETE),
                may(Deed.CHANGE) || may(Deed.DELETE) ? limit : null,
                typed.values().containsKey("day") ? typed : OwnVisitPage.fields(visit, typed),
                Current.actor().zone());
    }

    /// @throws io.parvis.platform.kernel.NotFound for one of somebody else
    public OwnVisit get(UUID id) {
        return visits.get(id);
    }

    /// As the last one was.
    public AskVisitPage fresh() {
        var known = known();
        var values = new HashMap<String, Object>();
        values.put("once", ids.next());
        values.put("day", today().plusDays(1));
        values.put("from", "09:00");
        values.put("until", "11:00");
        if (!known.isEmpty()) {
            values.put("service", known.getLast().service());
            values.put("place", known.getLast().place());
        }
        return fresh(known, Fields.of(values));
    }

    public AskVisitPage fresh(Fields typed) {
        return fresh(known(), typed);
    }

    private static AskVisitPage fresh(List<OwnVisit> known, Fields typed) {
        var clients =
                known.stream()
                        .map(visit -> new Choice(visit.clientId().toString(), visit.client()))
                        .distinct()
                        .sorted((one, other) -> one.label().compareToIgnoreCase(other.label()))
                        .toList();
        return new AskVisitPage(clients, Current.actor().client() == null, typed);
    }

    private List<OwnVisit> known() {
        return visits.between(today().minusDays(DAYS), today().plusDays(DAYS));
    }

    // A client's user has rights of their own besides; a worker has those of the portal alone.
    private boolean may(Deed deed) {
        return rights.may(Matter.VISITS, deed)
                && (Current.actor().client() == null
                        || Badge.current().may(Permission.CHANGE_OWN_VISITS));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Current.actor().zone());
    }
}
