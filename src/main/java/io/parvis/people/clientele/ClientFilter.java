package io.parvis.people.clientele;

import io.parvis.people.clients.ClientKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the list of clients is narrowed to. No field must be given; an empty text or null narrows nothing.
///
/// @param q any fragment of code, name, sign-in, e-mail, telephone, VAT number or own fields
/// @param code how the code begins
/// @param login a fragment of the sign-in
/// @param project one of the firm's projects
/// @param from first day of registration that counts, where the firm is
/// @param until last day of registration that counts
/// @param portal whether the owner has come to the portal
/// @param archived whether archived clients are shown instead of the others
/// @param updatedSince the moment since which something about the client changed
record ClientFilter(
        String q,
        String code,
        String login,
        Sorted sorted,
        Traits traits,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Boolean portal,
        boolean archived,
        @Nullable Instant updatedSince) {

    static final ClientFilter NONE =
            new ClientFilter("", "", "", Sorted.ANY, Traits.ANY, null, null, null, false, null);

    boolean isEmpty() {
        return equals(NONE);
    }

    /// Where the firm sorted the client in.
    record Sorted(@Nullable UUID project, @Nullable UUID group, @Nullable UUID attitude) {

        static final Sorted ANY = new Sorted(null, null, null);
    }

    /// What the client is.
    record Traits(@Nullable ClientKind kind, String country, String language) {

        static final Traits ANY = new Traits(null, "", "");
    }
}
