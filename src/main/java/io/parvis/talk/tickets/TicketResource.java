package io.parvis.talk.tickets;

import io.parvis.people.identity.AccountId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A ticket as programs read it.
///
/// @param client whose it is
/// @param clientState how it stands for the client
/// @param waitingSince since when the client waits for an answer; null while nobody does
record TicketResource(
        UUID id,
        UUID client,
        UUID category,
        String subject,
        OfficeState state,
        ClientState clientState,
        @Nullable UUID assignee,
        Instant openedAt,
        Instant changedAt,
        @Nullable Instant waitingSince) {

    static TicketResource of(TicketSheet sheet) {
        return new TicketResource(
                sheet.id().value(),
                sheet.domain().value(),
                sheet.category(),
                sheet.subject(),
                sheet.office(),
                sheet.clientState(),
                id(sheet.assignee()),
                sheet.openedAt(),
                sheet.changedAt(),
                sheet.waitingSince());
    }

    private static @Nullable UUID id(@Nullable AccountId employee) {
        return employee == null ? null : employee.value();
    }
}
