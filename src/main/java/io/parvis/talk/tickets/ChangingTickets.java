package io.parvis.talk.tickets;

import io.parvis.people.identity.AccountId;
import io.parvis.platform.api.Patch;
import io.parvis.platform.api.Tag;
import io.parvis.platform.kernel.Refused;
import io.parvis.talk.tickets.TicketApi.TicketChange;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Changes of a ticket that a program sends together, done together or not at all.
@Component
public class ChangingTickets {

    private final TicketSheets sheets;
    private final Handling handling;
    private final Desk desk;

    ChangingTickets(TicketSheets sheets, Handling handling, Desk desk) {
        this.sheets = sheets;
        this.handling = handling;
        this.desk = desk;
    }

    @Transactional
    void change(TicketId id, Patch<TicketChange> patch) {
        desk.open(id);
        var sheet = sheets.get(id);
        patch.seen().require(Tag.of(TicketResource.of(sheet)));
        var before = TicketChange.of(sheet);
        var after = patch.over(before);
        if (!Objects.equals(before.category(), after.category())) {
            handling.move(id, category(after.category()));
        }
        if (!Objects.equals(before.assignee(), after.assignee())) {
            handling.assign(id, employee(after.assignee()));
        }
        var archived = Boolean.TRUE.equals(after.archived());
        if (archived != Boolean.TRUE.equals(before.archived())) {
            put(id, archived);
        }
    }

    private void put(TicketId id, boolean archived) {
        if (archived) {
            handling.archive(id);
        } else {
            handling.reopen(id);
        }
    }

    private static UUID category(@Nullable UUID wanted) {
        if (wanted == null) {
            throw Refused.at("category", "form.NotNull");
        }
        return wanted;
    }

    private static @Nullable AccountId employee(@Nullable UUID id) {
        return id == null ? null : new AccountId(id);
    }
}
