package io.parvis.people.clientele;

import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The clients that an act on the list is for.
@Component
class ChosenClients {

    /// So many at once fit into one form.
    static final int MOST = 5_000;

    private final ClientRows rows;

    ChosenClients(ClientRows rows) {
        this.rows = rows;
    }

    /// What the bar under the list sends: the rows that were ticked, or all that the list's filter shows.
    ///
    /// @param query the list's address after the question mark
    record Selection(@Nullable List<String> ids, boolean all, @Size(max = 2000) String query) {}

    /// @throws Refused `clients.chosen.too-many` when the filter shows more than [#MOST]
    Collection<UUID> of(Selection selection) {
        if (!selection.all()) {
            return read(selection.ids() == null ? Stream.of() : selection.ids().stream());
        }
        var query = Addressed.read(selection.query()).from(null);
        var found = rows.page(query, Current.actor().zone(), MOST + 1);
        Refused.when(found.size() > MOST, "clients.chosen.too-many", MOST);
        return found.stream().map(ClientRow::id).toList();
    }

    /// Ids with commas between them; what is no id is left out.
    static Set<UUID> read(String sent) {
        return read(Stream.of(sent.split(",")));
    }

    static String written(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(","));
    }

    private static Set<UUID> read(Stream<String> texts) {
        return texts.map(ChosenClients::id)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable UUID id(String text) {
        try {
            return UUID.fromString(text.strip());
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
