package io.parvis.people.invitations;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Whom to invite, as an address or a form tells it: the first that is there counts. Everything empty means everyone.
///
/// @param clients ids with commas between them; what is no id is left out
/// @param filter the address of the list after its question mark
/// @param list an import
/// @param sender the address the invitation comes from; empty for the usual one
record AudienceForm(
        @Nullable @Size(max = 400_000) String clients,
        @Nullable @Size(max = 2000) String filter,
        @Nullable UUID list,
        @Nullable @Size(max = 254) String sender) {

    static AudienceForm of(List<UUID> clients) {
        return new AudienceForm(
                clients.stream().map(UUID::toString).collect(Collectors.joining(",")),
                "",
                null,
                "");
    }

    Audience audience() {
        if (!text(clients).isEmpty()) {
            return new Audience.Chosen(ids());
        }
        if (list != null) {
            return new Audience.Imported(list);
        }
        return text(filter).isEmpty()
                ? new Audience.Everyone()
                : new Audience.Filtered(text(filter));
    }

    private List<UUID> ids() {
        return Stream.of(text(clients).split(","))
                .map(AudienceForm::id)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private static @Nullable UUID id(String text) {
        try {
            return UUID.fromString(text.strip());
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    static String text(@Nullable String sent) {
        return sent == null ? "" : sent;
    }
}
