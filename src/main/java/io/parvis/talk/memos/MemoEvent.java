package io.parvis.talk.memos;

import io.parvis.people.workers.WorkerId;
import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.List;

/// What happens between a worker and the office. What was written stands in the memos, and not in the history.
sealed interface MemoEvent extends Event {

    WorkerId worker();

    @Override
    default Subject subject() {
        return new Subject("worker", worker().value());
    }

    record MemoWritten(WorkerId worker) implements MemoEvent {}

    record MemosRead(WorkerId worker, int memos) implements MemoEvent {
        @Override
        public List<Change> changes() {
            return List.of(Change.counted("memos.title", memos));
        }
    }
}
