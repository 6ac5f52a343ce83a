package io.parvis.talk.tickets;

import io.parvis.people.identity.Visit;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Fields;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts the page of a ticket together, for the handlers that show it.
@Component
class TicketPages {

    private final TicketSheets sheets;
    private final Conversations conversations;
    private final TicketFile file;
    private final HoldingPens pens;
    private final Clock clock;

    TicketPages(
            TicketSheets sheets,
            Conversations conversations,
            TicketFile file,
            HoldingPens pens,
            Clock clock) {
        this.sheets = sheets;
        this.conversations = conversations;
        this.file = file;
        this.pens = pens;
        this.clock = clock;
    }

    /// Where a ticket that was merged goes on.
    Optional<TicketId> survivor(TicketId ticket) {
        return conversations.survivor(ticket);
    }

    /// Who wrote after the message that somebody saw last, if anybody did.
    Optional<String> wroteSince(TicketId ticket, @Nullable UUID seen) {
        return conversations.wroteSince(ticket, seen);
    }

    /// @param sent what was typed and refused, by the name of its form
    @Transactional(readOnly = true)
    public TicketPage page(TicketId id, Map<String, Fields> sent) {
        var sheet = sheets.get(id);
        var firm = Visit.here().firm().name();
        return new TicketPage(
                sheet,
                conversations.messages(id),
                conversations.notes(id),
                file.of(sheet, firm, Current.actor().name()),
                pens.other(id).orElse(null),
                sent,
                sheets.others(sheet),
                clock.instant());
    }
}
