package io.parvis.planning.presence;

import io.parvis.people.menus.Deed;
import io.parvis.people.workers.WorkerId;
import io.parvis.people.workers.WorkerName;
import io.parvis.people.workers.WorkerNames;
import io.parvis.planning.presence.Engagements.Engagement;
import io.parvis.planning.presence.PresencePage.Known;
import io.parvis.platform.access.Badge;
import io.parvis.platform.access.Permission;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Fields;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts together what is shown of a worker's presence.
@Component
@Transactional(readOnly = true)
class PresenceFile {

    private static final int MOST_ABSENCES = 100;

    private final Presence presence;
    private final WorkerNames workers;
    private final PortalRights rights;
    private final Engagements engagements;
    private final Clock clock;

    PresenceFile(
            Presence presence,
            WorkerNames workers,
            PortalRights rights,
            Engagements engagements,
            Clock clock) {
        this.presence = presence;
        this.workers = workers;
        this.rights = rights;
        this.engagements = engagements;
        this.clock = clock;
    }

    public PresencePage page(WorkerId id, Fields leaving, Fields offering) {
        return page(workers.get(id), office(), leaving, offering);
    }

    /// What is known of whoever is signed in.
    public OwnPresencePage own() {
        return own(Fields.empty(), Fields.empty());
    }

    /// The same after a refusal.
    ///
    /// @throws NotFound where the firm shows nothing of it
    public OwnPresencePage own(Fields leaving, Fields offering) {
        var allowed = rights.presence();
        if (!allowed.sees()) {
            throw new NotFound();
        }
        var worker = workers.find(Current.actor().self());
        return new OwnPresencePage(
                worker.map(one -> page(one, allowed, leaving, offering)).orElse(null));
    }

    /// An absence to be changed.
    ///
    /// @param typed what was typed, after a refusal; else null
    /// @throws NotFound for one of another worker
    public ChangeAbsencePage absence(WorkerId id, UUID absence, @Nullable Fields typed) {
        var known = presence.absence(id, absence);
        var fields = typed == null ? ChangeAbsencePage.fields(known) : typed;
        return new ChangeAbsencePage(workers.get(id), known, touched(id, fields), fields);
    }

    /// The same for hours.
    public ChangeHoursPage hours(WorkerId id, UUID hours, @Nullable Fields typed) {
        var known = presence.hours(id, hours);
        var fields = typed == null ? ChangeHoursPage.fields(known) : typed;
        return new ChangeHoursPage(workers.get(id), known, fields);
    }

    public ChangeAbsencePage ownAbsence(UUID absence, @Nullable Fields typed) {
        return absence(self(), absence, typed);
    }

    public ChangeHoursPage ownHours(UUID hours, @Nullable Fields typed) {
        return hours(self(), hours, typed);
    }

    private WorkerId self() {
        return workers.find(Current.actor().self()).orElseThrow(NotFound::new).id();
    }

    private static Allowed office() {
        return Badge.current().may(Permission.MANAGE_PLANNING) ? Allowed.ALL : Allowed.READ;
    }

    private PresencePage page(WorkerName worker, Allowed allowed, Fields leaving, Fields offering) {
        var id = worker.id();
        return new PresencePage(
                worker,
                new Known(
                        allowed.absence(Deed.SEE)
                                ? presence.absences(id, MOST_ABSENCES)
                                : List.of(),
                        allowed.hours(Deed.SEE) ? presence.hours(id) : List.of()),
                allowed,
                touched(id, leaving),
                LocalDate.ofInstant(clock.instant(), Current.actor().zone()),
                leaving.in("absence"),
                offering.in("hours"));
    }

    // The days can be read: what is wrong with them is said before.
    private List<Engagement> touched(WorkerId id, Fields leaving) {
        if (!leaving.wrong("meanwhile") || leaving.wrong("firstDay") || leaving.wrong("lastDay")) {
            return List.of();
        }
        var first = LocalDate.parse(leaving.value("firstDay"));
        var last = leaving.value("lastDay");
        return engagements.seen(id, first, last.isBlank() ? first : LocalDate.parse(last));
    }
}
