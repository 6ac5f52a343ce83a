package io.parvis.talk.tickets;

import io.parvis.people.identity.AccountId;
import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.time.Instant;
import java.util.List;

/// A mail about a ticket could not be brought to its reader.
///
/// @param reader whose address it was: the client's user or an employee
/// @param reason what the mail server of the reader said
public record TicketMailBounced(TicketId ticket, AccountId reader, String reason, Instant at)
        implements Event {

    @Override
    public Subject subject() {
        return new Subject("ticket", ticket.value());
    }

    @Override
    public List<Change> changes() {
        return Change.between("ticket.mail", null, reason, said -> said);
    }
}
