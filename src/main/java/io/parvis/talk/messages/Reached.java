package io.parvis.talk.messages;

import io.parvis.people.clientele.FilteredClients;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Finds the clients of an audience at this moment.
@Component
class Reached {

    private final FilteredClients filtered;

    Reached(FilteredClients filtered) {
        this.filtered = filtered;
    }

    /// The clients it is for; null: all.
    UUID @Nullable [] ids(Audience audience) {
        return switch (audience) {
            case Audience.Everyone _ -> null;
            case Audience.Chosen chosen -> chosen.clients().toArray(UUID[]::new);
            case Audience.Filtered filter -> filtered.ids(filter.query()).toArray(UUID[]::new);
        };
    }
}
