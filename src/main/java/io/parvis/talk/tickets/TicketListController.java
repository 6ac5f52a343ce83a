package io.parvis.talk.tickets;

import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.View;
import io.parvis.talk.categories.Categories;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;

/// Support > Tickets.
@OfficeController("/tickets")
class TicketListController {

    private final TicketRows rows;
    private final TicketSheets sheets;
    private final Categories categories;
    private final Clock clock;

    TicketListController(TicketRows rows, TicketSheets sheets, Categories categories, Clock clock) {
        this.rows = rows;
        this.sheets = sheets;
        this.categories = categories;
        this.clock = clock;
    }

    /// A filter that cannot be read narrows nothing.
    @GetMapping
    @Requires(Permission.ANSWER_TICKETS)
    @Transactional(readOnly = true)
    View list(Form<TicketQuery> form) {
        var sent = form.value();
        var query = sent == null || form.fields().anyError() ? TicketQuery.NONE : sent;
        var reader = Current.actor().self();
        var found = rows.page(query, reader, TicketList.PAGE + 1);
        var more = found.size() > TicketList.PAGE;
        return new TicketList(
                query,
                more ? found.subList(0, TicketList.PAGE) : found,
                more,
                rows.count(query, reader),
                categories.all(),
                client(query.client()),
                clock.instant());
    }

    private String client(@Nullable UUID id) {
        return id == null ? "" : sheets.clientName(id).orElse("");
    }
}
