package io.parvis.talk.incoming;

import io.parvis.platform.kernel.Refused;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A mail that came in, as it is kept.
///
/// @param domain and the ticket and account: where it belongs, as far as its address says
/// @param text what its author wrote anew
/// @param reason why it did not become an answer by itself; null when it did
record IncomingMail(
        UUID id,
        @Nullable UUID domain,
        @Nullable UUID ticket,
        @Nullable UUID account,
        String sender,
        String subject,
        String text,
        String whole,
        IncomingState state,
        @Nullable Reason reason,
        Instant arrivedAt) {

    /// The same in the ticket it came to stand in.
    IncomingMail in(UUID newTicket, Correspondent author) {
        return placed(author.domain(), newTicket, author.account(), state);
    }

    /// The same behind the walls of whoever seems to have written it, if anybody does.
    IncomingMail by(@Nullable Correspondent author) {
        return author == null ? this : placed(author.domain(), ticket, author.account(), state);
    }

    /// The same as somebody sorted it.
    IncomingMail placed(
            @Nullable UUID newDomain,
            @Nullable UUID newTicket,
            @Nullable UUID newAccount,
            IncomingState newState) {
        return new IncomingMail(
                id,
                newDomain,
                newTicket,
                newAccount,
                sender,
                subject,
                text,
                whole,
                newState,
                reason,
                arrivedAt);
    }

    /// @throws Refused when somebody sorted it already
    void mustWait() {
        Refused.when(state != IncomingState.HELD, "incoming.sorted-already");
    }

    boolean waits() {
        return state == IncomingState.HELD;
    }

    /// Whether there is anything that could stand in a ticket.
    boolean isReadable() {
        return !text.isBlank();
    }
}
