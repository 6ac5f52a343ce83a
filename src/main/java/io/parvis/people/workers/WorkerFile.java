package io.parvis.people.workers;

import io.parvis.people.identity.Visit;
import io.parvis.people.workers.PortalForm.Way;
import io.parvis.platform.kernel.History;
import io.parvis.platform.kernel.Message;
import io.parvis.platform.kernel.Subject;
import io.parvis.platform.tenancy.Realm;
import io.parvis.platform.web.Doors;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.PublicAddress;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts together what the pages about workers show.
@Component
@Transactional(readOnly = true)
class WorkerFile {

    private static final int MOST_HISTORY = 50;

    private final Workers workers;
    private final WorkerRows rows;
    private final WorkerPortals portals;
    private final History history;
    private final PublicAddress site;

    WorkerFile(
            Workers workers,
            WorkerRows rows,
            WorkerPortals portals,
            History history,
            PublicAddress site) {
        this.workers = workers;
        this.rows = rows;
        this.portals = portals;
        this.history = history;
        this.site = site;
    }

    public WorkerList list(WorkerFilter filter) {
        return new WorkerList(
                filter, rows.page(filter, WorkerList.PAGE + 1), rows.count(filter), rows.sorts());
    }

    public Worker worker(WorkerId id) {
        return workers.get(id);
    }

    /// @param iban the bank account in full; empty unless somebody asked for it
    public WorkerPage page(WorkerId id, String iban) {
        var worker = workers.get(id);
        return new WorkerPage(
                worker,
                portals.find(worker).orElse(null),
                history.of(new Subject("worker", id.value()), MOST_HISTORY),
                iban);
    }

    /// @param typed into the form, with what is wrong with it
    public WorkerPortalPage portal(WorkerId id, Fields typed) {
        return portal(workers.get(id), typed, 422);
    }

    /// The form, with what somebody is typing: whether the identifier is taken is said at once.
    public WorkerPortalPage asking(WorkerId id, String typed) {
        var worker = workers.get(id);
        var identifier = typed.isBlank() ? worker.email() : typed.strip();
        var fields = Fields.of(Map.of("identifier", identifier, "way", Way.SEND));
        return portal(
                worker,
                worker.account() == null && isTaken(identifier) ? taken(fields) : fields,
                200);
    }

    private WorkerPortalPage portal(Worker worker, Fields fields, int status) {
        return new WorkerPortalPage(worker, portals.find(worker).orElse(null), fields, status);
    }

    private static Fields taken(Fields fields) {
        return fields.with("identifier", Message.of("constraint.account_identifier_taken"));
    }

    public WorkerSheet sheet(WorkerId id, String password) {
        var worker = workers.get(id);
        var door = Doors.path(Visit.here().firm().slug(), Realm.WORKER);
        return new WorkerSheet(worker, portals.get(worker), password, site.of(door));
    }

    private boolean isTaken(String identifier) {
        return !identifier.isEmpty() && portals.isTaken(identifier);
    }
}
