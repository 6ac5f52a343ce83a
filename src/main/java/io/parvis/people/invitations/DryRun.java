package io.parvis.people.invitations;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What would happen if the clients were invited now.
record DryRun(List<Count> counts, List<Skipped> skipped) {

    /// @param language of those who would be invited; null for those who would not
    /// @param reason why they would not
    record Count(@Nullable String language, @Nullable NotInvited reason, int clients) {}

    /// Somebody who would not.
    record Skipped(UUID client, String name, String code, NotInvited reason) {}

    List<Count> going() {
        return counts.stream().filter(count -> count.reason() == null).toList();
    }

    List<Count> left() {
        return counts.stream().filter(count -> count.reason() != null).toList();
    }

    int clients() {
        return going().stream().mapToInt(Count::clients).sum();
    }

    int leftOut() {
        return left().stream().mapToInt(Count::clients).sum();
    }
}
