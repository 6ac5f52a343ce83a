package io.parvis.talk.memos;

import static io.parvis.platform.web.Show.t;

import io.parvis.people.firm.Firm;
import io.parvis.people.menus.Audience;
import io.parvis.people.menus.MenuEntry;
import io.parvis.people.todo.ToDo;
import io.parvis.people.todo.ToDos;
import io.parvis.people.workers.WorkerNames;
import io.parvis.platform.kernel.Message;
import io.parvis.platform.tenancy.Current;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What the office wrote, on a worker's first page.
@Component
@Order(0)
class MemosToRead implements ToDos {

    private final Memos memos;
    private final WorkerNames workers;

    MemosToRead(Memos memos, WorkerNames workers) {
        this.memos = memos;
        this.workers = workers;
    }

    @Override
    public List<ToDo> of(Firm firm, Audience audience) {
        if (audience != Audience.WORKER || !firm.menu(audience).has(MenuEntry.MESSAGES)) {
            return List.of();
        }
        return workers.find(Current.actor().self()).stream()
                .filter(worker -> memos.unread(worker.id(), false) > 0)
                .map(_ ->
                        new ToDo(
                                () -> t("memos.new"),
                                Message.of("memos.look"),
                                "message",
                                "/messages"))
                .toList();
    }
}
