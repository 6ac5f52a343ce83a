package io.parvis.talk.memos;

import io.parvis.people.workers.WorkerId;
import io.parvis.people.workers.WorkerNames;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Ids;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import io.parvis.talk.memos.MemoEvent.MemoWritten;
import io.parvis.talk.memos.MemoEvent.MemosRead;
import java.time.Clock;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What workers and the office do with memos. Whoever writes has read what came before.
@Component
class WritingMemos {

    private final Memos memos;
    private final WorkerNames workers;
    private final Told told;
    private final Birth birth;
    private final Events events;

    WritingMemos(Memos memos, WorkerNames workers, Told told, Birth birth, Events events) {
        this.memos = memos;
        this.workers = workers;
        this.told = told;
        this.birth = birth;
        this.events = events;
    }

    /// Who reads what the office writes, and hears of it by mail.
    @Component("memoTold")
    record Told(MemoReaders readers, MemoLetters letters) {}

    /// When and as what something comes.
    @Component("memoBirth")
    record Birth(Ids ids, Clock clock) {}

    /// A worker to the office.
    @Transactional
    public void write(MemoForm typed) {
        write(self(), typed, true);
    }

    /// The office to a worker, who is told by mail.
    ///
    /// @throws NotFound when the worker is not in sight
    /// @throws Refused where they could not read it
    @Transactional
    public void write(WorkerId worker, MemoForm typed) {
        Refused.when(!told.readers().has(worker), "memos.unread-there");
        if (write(workers.get(worker).id(), typed, false)) {
            told.letters().send(worker);
        }
    }

    private boolean write(WorkerId worker, MemoForm typed, boolean fromWorker) {
        read(worker, !fromWorker);
        var at = birth.clock().instant();
        var author = Current.actor().name();
        var id = birth.ids().next();
        var memo = new Memo(id, fromWorker, author, typed.body().strip(), at, null);
        var isNew = memos.add(worker, memo, Objects.requireNonNullElse(typed.once(), id));
        if (isNew) {
            events.publish(new MemoWritten(worker));
        }
        return isNew;
    }

    /// A worker has read what the office wrote.
    @Transactional
    public void read() {
        read(self(), false);
    }

    /// The office has read what a worker wrote.
    ///
    /// @throws NotFound when the worker is not in sight
    @Transactional
    public void read(WorkerId worker) {
        read(workers.get(worker).id(), true);
    }

    private void read(WorkerId worker, boolean fromWorker) {
        var many = memos.read(worker, fromWorker, birth.clock().instant());
        if (many > 0) {
            events.publish(new MemosRead(worker, many));
        }
    }

    private WorkerId self() {
        return workers.find(Current.actor().self()).orElseThrow(NotFound::new).id();
    }
}
