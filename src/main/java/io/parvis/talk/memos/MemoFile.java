package io.parvis.talk.memos;

import io.parvis.people.workers.WorkerId;
import io.parvis.people.workers.WorkerName;
import io.parvis.people.workers.WorkerNames;
import io.parvis.platform.kernel.Ids;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Fields;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts together what both sides see of memos.
@Component
@Transactional(readOnly = true)
class MemoFile {

    private static final int MOST = 200;

    private final Memos memos;
    private final Conversations conversations;
    private final MemoReaders readers;
    private final WorkerNames workers;
    private final Ids ids;

    MemoFile(
            Memos memos,
            Conversations conversations,
            MemoReaders readers,
            WorkerNames workers,
            Ids ids) {
        this.memos = memos;
        this.conversations = conversations;
        this.readers = readers;
        this.workers = workers;
        this.ids = ids;
    }

    public MemoListPage list() {
        return new MemoListPage(conversations.waiting(), conversations.all(MemoListPage.MOST));
    }

    /// @throws NotFound when the worker is not in sight
    public WorkerMemosPage of(WorkerId worker) {
        return of(worker, fresh());
    }

    public WorkerMemosPage of(WorkerId worker, Fields typed) {
        return page(workers.get(worker), typed);
    }

    /// Those of whoever reads.
    public OwnMemosPage own() {
        return own(fresh());
    }

    public OwnMemosPage own(Fields typed) {
        var worker = workers.find(Current.actor().self()).orElseThrow(NotFound::new);
        return new OwnMemosPage(memos.of(worker.id(), MOST), typed);
    }

    private WorkerMemosPage page(WorkerName worker, Fields typed) {
        var all = memos.of(worker.id(), MOST);
        return new WorkerMemosPage(worker, all, readers.has(worker.id()), typed);
    }

    private Fields fresh() {
        return Fields.of(Map.of("once", ids.next()));
    }
}
