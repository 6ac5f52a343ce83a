package io.parvis.talk.tickets;

import io.parvis.people.domains.DomainId;
import io.parvis.people.identity.AccountId;
import io.parvis.talk.categories.Translated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A ticket as somebody reads it.
///
/// @param contact whom one speaks to at the client
/// @param language in which the client is written to
/// @param assigneeName nobody's when null; a client is never told
record TicketSheet(
        TicketId id,
        DomainId domain,
        String client,
        String code,
        String contact,
        String language,
        UUID category,
        Translated categoryName,
        boolean paid,
        String subject,
        OfficeState office,
        ClientState clientState,
        @Nullable AccountId assignee,
        @Nullable String assigneeName,
        Instant openedAt,
        Instant changedAt,
        @Nullable Instant waitingSince) {}
