package io.parvis.people.clientele;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The clients that an act on the list is for: ids as a form sends them. What is no id is left out.
final class ChosenClients {

    private ChosenClients() {}

    static Set<UUID> read(@Nullable List<String> ticked) {
        return ticked == null ? Set.of() : read(ticked.stream());
    }

    /// @param sent ids with commas between them
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
