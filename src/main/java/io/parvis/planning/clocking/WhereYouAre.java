package io.parvis.planning.clocking;

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

/// Where a worker clocked in and not out, on their first page.
@Component
@Order(0)
class WhereYouAre implements ToDos {

    private final ClockIns clockIns;
    private final WorkerNames workers;

    WhereYouAre(ClockIns clockIns, WorkerNames workers) {
        this.clockIns = clockIns;
        this.workers = workers;
    }

    @Override
    public List<ToDo> of(Firm firm, Audience audience) {
        if (audience != Audience.WORKER || !firm.menu(audience).has(MenuEntry.SLIPS)) {
            return List.of();
        }
        return workers
                .find(Current.actor().self())
                .flatMap(worker -> clockIns.open(worker.id()))
                .map(WhereYouAre::toDo)
                .stream()
                .toList();
    }

    private static ToDo toDo(ClockIn open) {
        var since = ClockTimes.time(open.began());
        return new ToDo(
                () -> t("clock.there", ClockTimes.where(open), since),
                Message.of("clock.look"),
                "qrcode",
                "/clock");
    }
}
