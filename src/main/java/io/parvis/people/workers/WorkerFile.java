package io.parvis.people.workers;

import io.parvis.people.identity.Visit;
import io.parvis.people.ways.PortalDesk;
import io.parvis.people.ways.PortalDesk.Whose;
import io.parvis.people.ways.PortalSheet;
import io.parvis.platform.kernel.History;
import io.parvis.platform.kernel.Subject;
import io.parvis.platform.tenancy.Realm;
import io.parvis.platform.web.Fields;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts together what the pages about workers show.
@Component
@Transactional(readOnly = true)
class WorkerFile {

    private static final int MOST_HISTORY = 50;

    private final Workers workers;
    private final WorkerRows rows;
    private final WayIn way;
    private final History history;
    private final ObjectProvider<Asked> asked;

    WorkerFile(
            Workers workers,
            WorkerRows rows,
            WayIn way,
            History history,
            ObjectProvider<Asked> asked) {
        this.workers = workers;
        this.rows = rows;
        this.way = way;
        this.history = history;
        this.asked = asked;
    }

    /// How a worker comes in.
    @Component
    record WayIn(WorkerPortals portals, PortalDesk desk) {}

    public WorkerList list(WorkerFilter filter) {
        return new WorkerList(
                filter,
                rows.page(filter, WorkerList.PAGE + 1),
                rows.count(filter),
                rows.sorts(),
                asked.stream().mapToInt(Asked::count).sum());
    }

    public Worker worker(WorkerId id) {
        return workers.get(id);
    }

    /// @param iban the bank account in full; empty unless somebody asked for it
    public WorkerPage page(WorkerId id, String iban) {
        var worker = workers.get(id);
        return new WorkerPage(
                worker,
                way.portals().find(worker).orElse(null),
                history.of(new Subject("worker", id.value()), MOST_HISTORY),
                iban,
                asked.stream().mapToInt(one -> one.count(id)).sum());
    }

    /// @param typed into the form, with what is wrong with it
    public WorkerPortalPage portal(WorkerId id, Fields typed) {
        var worker = workers.get(id);
        return new WorkerPortalPage(worker, way.desk().again(whose(worker), typed));
    }

    /// The form, with what somebody is typing: whether the identifier is taken is said at once.
    public WorkerPortalPage asking(WorkerId id, String typed) {
        var worker = workers.get(id);
        return new WorkerPortalPage(worker, way.desk().asking(whose(worker), typed));
    }

    public PortalSheet sheet(WorkerId id, String password) {
        return way.desk().sheet(Visit.here().firm(), asking(id, "").portal(), password);
    }

    private Whose whose(Worker worker) {
        return new Whose(
                "/workers/" + worker.id(),
                worker.name(),
                worker.email(),
                Realm.WORKER,
                worker.account(),
                way.portals().find(worker).orElse(null));
    }
}
