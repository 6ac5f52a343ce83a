package io.parvis.talk.memos;

import static io.parvis.platform.web.Show.base;

import io.parvis.people.workers.WorkerName;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.util.List;

/// What the office and one worker wrote to one another.
///
/// @param isRead whether the worker can read what the office writes
record WorkerMemosPage(WorkerName worker, List<Memo> memos, boolean isRead, Fields fields)
        implements View {

    String here() {
        return base() + "/workers/" + worker.id() + "/messages";
    }

    boolean anyNew() {
        return memos.stream().anyMatch(memo -> memo.isNewTo(false));
    }

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }
}
