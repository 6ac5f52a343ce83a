package io.parvis.talk.incoming;

import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What can happen to a mail that does not become an answer by itself. With a ticket it stands in the ticket's history.
sealed interface IncomingEvent extends Event {

    UUID mail();

    @Nullable UUID ticket();

    @Override
    default Subject subject() {
        var ticket = ticket();
        return ticket == null ? new Subject("mail", mail()) : new Subject("ticket", ticket);
    }

    record MailHeld(UUID mail, @Nullable UUID ticket) implements IncomingEvent {}

    record MailNoted(UUID mail, @Nullable UUID ticket) implements IncomingEvent {}

    record MailAccepted(UUID mail, @Nullable UUID ticket) implements IncomingEvent {}

    record MailDiscarded(UUID mail, @Nullable UUID ticket) implements IncomingEvent {}
}
