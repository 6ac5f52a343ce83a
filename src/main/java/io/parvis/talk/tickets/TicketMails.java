package io.parvis.talk.tickets;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What came into a ticket by e-mail, kept by whoever reads mail.
public interface TicketMails {

    /// Oldest first.
    List<TicketMail> of(TicketId ticket);

    /// A mail as it came, whole.
    ///
    /// @param waits whether somebody has to look at it before it becomes an answer
    record TicketMail(UUID id, String sender, Instant arrivedAt, boolean waits) {}
}
