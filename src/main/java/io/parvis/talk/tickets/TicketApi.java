package io.parvis.talk.tickets;

import io.parvis.people.identity.Visit;
import io.parvis.platform.access.Scope;
import io.parvis.platform.access.Scoped;
import io.parvis.platform.api.ApiController;
import io.parvis.platform.api.Asked;
import io.parvis.platform.api.Cursor;
import io.parvis.platform.api.Patch;
import io.parvis.platform.api.Reply;
import io.parvis.platform.api.Rules;
import io.parvis.platform.api.Sent;
import io.parvis.platform.api.Slice;
import io.parvis.platform.api.Tag;
import io.parvis.platform.tenancy.Current;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Tickets, for programs.
@ApiController("/tickets")
class TicketApi {

    private final TicketRows rows;
    private final TicketSheets sheets;
    private final OpeningTickets opening;
    private final ChangingTickets changing;
    private final Rules rules;

    TicketApi(
            TicketRows rows,
            TicketSheets sheets,
            OpeningTickets opening,
            ChangingTickets changing,
            Rules rules) {
        this.rows = rows;
        this.sheets = sheets;
        this.opening = opening;
        this.changing = changing;
        this.rules = rules;
    }

    /// What the list is narrowed to; without a state, all but the archived ones.
    record TicketAsked(
            @Nullable OfficeState state, @Nullable UUID category, @Nullable UUID client) {}

    /// A ticket in which the firm has the first word.
    record NewTicket(
            @Nullable @NotNull UUID client,
            @Nullable @NotNull UUID category,
            @Nullable @NotBlank @Size(max = 200) String subject,
            @Nullable @NotBlank @Size(max = 20_000) String text) {}

    /// What can be changed.
    record TicketChange(
            @Nullable UUID assignee, @Nullable UUID category, @Nullable Boolean archived) {

        static TicketChange of(TicketSheet sheet) {
            var assignee = sheet.assignee();
            return new TicketChange(
                    assignee == null ? null : assignee.value(),
                    sheet.category(),
                    sheet.office() == OfficeState.ARCHIVED);
        }
    }

    @GetMapping
    @Scoped(Scope.TICKETS_READ)
    Reply<Slice<TicketResource>> list(Asked<TicketAsked> asked) {
        var filter = asked.filter();
        var query =
                new TicketQuery(
                        QueueView.ALL,
                        filter.state(),
                        filter.category(),
                        filter.client(),
                        asked.place().map(Cursor::id).orElse(null));
        var found = rows.page(query, Current.actor().self(), asked.limit() + 1);
        return Reply.of(
                Slice.of(
                        found,
                        asked.limit(),
                        TicketResource::of,
                        sheet -> Cursor.of(sheet.id().toString())));
    }

    @GetMapping("/{ticket}")
    @Scoped(Scope.TICKETS_READ)
    Reply<TicketResource> read(@PathVariable TicketId ticket) {
        return shown(ticket, "");
    }

    @PostMapping
    @Scoped(Scope.TICKETS_WRITE)
    Reply<TicketResource> open(Sent<NewTicket> sent) {
        var id = opening.open(Visit.here().firm(), rules.kept(sent.value()));
        return shown(id, "/tickets/" + id);
    }

    @PatchMapping("/{ticket}")
    @Scoped(Scope.TICKETS_WRITE)
    Reply<TicketResource> change(@PathVariable TicketId ticket, Patch<TicketChange> patch) {
        changing.change(ticket, patch);
        return shown(ticket, "");
    }

    private Reply<TicketResource> shown(TicketId id, String made) {
        var body = TicketResource.of(sheets.get(id));
        return Reply.at(made, body).tagged(Tag.of(body));
    }
}
