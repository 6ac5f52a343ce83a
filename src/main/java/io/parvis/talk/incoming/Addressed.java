package io.parvis.talk.incoming;

import io.parvis.talk.incoming.Destinations.Route;
import io.parvis.talk.reading.MailReader;
import io.parvis.talk.reading.Readable;
import io.parvis.talk.reading.ReceivedMail;
import io.parvis.talk.tickets.Written;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A mail, for whom it is, and the files taken from it.
record Addressed(Route route, ReceivedMail mail, Taken taken) {

    private static final int TEXT = 20_000;
    private static final int WHOLE = 100_000;

    /// The same for the same mail to the same address, however often it comes.
    byte[] key() {
        var heading = mail.heading();
        return MailReader.digest(
                String.join("\n", heading.identity(), heading.sender(), route.tag()));
    }

    String text() {
        return Readable.cut(taken.with(mail.contents().answer()), TEXT);
    }

    /// What stands in the ticket: the text, and the files for both sides.
    Written written() {
        return new Written(text(), taken.contents());
    }

    /// The row that remembers it. @param reason null when it stands in its ticket
    IncomingMail kept(UUID id, @Nullable Reason reason, Instant at) {
        var destination = route.destination();
        var reader = destination == null ? null : destination.reader();
        return new IncomingMail(
                id,
                reader == null ? null : reader.domain(),
                reader == null ? null : reader.ticket(),
                reader == null ? null : reader.account(),
                mail.heading().sender(),
                mail.heading().subject(),
                text(),
                Readable.cut(mail.contents().whole(), WHOLE),
                state(reason),
                reason,
                at);
    }

    private static IncomingState state(@Nullable Reason reason) {
        if (reason == null) {
            return IncomingState.DELIVERED;
        }
        return reason.isNotedOnly() ? IncomingState.NOTED : IncomingState.HELD;
    }
}
