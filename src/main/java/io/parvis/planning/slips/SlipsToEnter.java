package io.parvis.planning.slips;

import static io.parvis.platform.web.Show.t;

import io.parvis.people.firm.Firm;
import io.parvis.people.menus.Audience;
import io.parvis.people.menus.MenuEntry;
import io.parvis.people.todo.ToDo;
import io.parvis.people.todo.ToDos;
import io.parvis.platform.kernel.Message;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Visits that were done and have no slip, on a worker's first page.
@Component
@Order(2)
class SlipsToEnter implements ToDos {

    private final OwnSlipFile file;

    SlipsToEnter(OwnSlipFile file) {
        this.file = file;
    }

    @Override
    public List<ToDo> of(Firm firm, Audience audience) {
        if (audience != Audience.WORKER || !firm.menu(audience).has(MenuEntry.SLIPS)) {
            return List.of();
        }
        var open = file.list().open().size();
        return open == 0
                ? List.of()
                : List.of(
                        new ToDo(
                                () -> t("slips.to-enter.count", open),
                                Message.of("slip.enter"),
                                "clipboard-text",
                                "/slips"));
    }
}
