package io.parvis.papers.expected;

import static io.parvis.platform.web.Show.t;

import io.parvis.papers.documents.Holders;
import io.parvis.people.firm.Firm;
import io.parvis.people.menus.Audience;
import io.parvis.people.menus.MenuEntry;
import io.parvis.people.todo.ToDo;
import io.parvis.people.todo.ToDos;
import io.parvis.platform.access.Badge;
import io.parvis.platform.access.Permission;
import io.parvis.platform.kernel.Message;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Documents that the firm asks for, on the first page of a portal.
@Component
@Order(3)
class DocumentsToSend implements ToDos {

    private final Expectations expectations;
    private final Holders holders;

    DocumentsToSend(Expectations expectations, Holders holders) {
        this.expectations = expectations;
        this.holders = holders;
    }

    @Override
    public List<ToDo> of(Firm firm, Audience audience) {
        var right = audience == Audience.CLIENT ? Permission.SEND_DOCUMENTS : Permission.SEE_TEAM;
        if (!firm.menu(audience).has(MenuEntry.DOCUMENTS) || !Badge.current().may(right)) {
            return List.of();
        }
        var wanted = expectations.of(holders.own()).stream().filter(Expectation::isWanted).toList();
        if (wanted.isEmpty()) {
            return List.of();
        }
        var first = wanted.getFirst();
        return List.of(
                new ToDo(
                        () -> t("expected.to-do", wanted.size(), first.expected().title()),
                        Message.of("expected.send"),
                        "upload",
                        wanted.size() == 1 ? first.ownPath() : "/documents"));
    }
}
