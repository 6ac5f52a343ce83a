package io.parvis.people.clientele;

import io.parvis.people.clientele.ClientFilter.Sorted;
import io.parvis.people.clientele.ClientFilter.Traits;
import io.parvis.people.clients.ClientKind;
import io.parvis.platform.api.Asked;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a program narrows the list of clients to: the same as people do.
record ClientAsked(
        @Nullable String q,
        @Nullable String code,
        @Nullable String login,
        @Nullable UUID project,
        @Nullable UUID group,
        @Nullable UUID attitude,
        @Nullable ClientKind kind,
        @Nullable String country,
        @Nullable String language,
        @Nullable LocalDate registeredFrom,
        @Nullable LocalDate registeredUntil,
        @Nullable Boolean portal,
        @Nullable Boolean archived,
        @Nullable Instant updatedSince,
        @Nullable ClientOrder order) {

    /// The query of the list, from where the page before ended.
    static ClientListQuery query(Asked<ClientAsked> asked) {
        var query = ClientListQuery.of(asked.filter().filter(), asked.filter().order());
        return asked.place()
                .map(cursor -> cursor.of(2))
                .map(cursor -> query.from(query.place(cursor.parts().getFirst(), cursor.id())))
                .orElse(query);
    }

    private ClientFilter filter() {
        return new ClientFilter(
                text(q),
                text(code),
                text(login),
                new Sorted(project, group, attitude),
                new Traits(kind, text(country), text(language)),
                registeredFrom,
                registeredUntil,
                portal,
                Boolean.TRUE.equals(archived),
                updatedSince);
    }

    private static String text(@Nullable String asked) {
        return Objects.requireNonNullElse(asked, "");
    }
}
