package io.parvis.talk.messages;

import io.parvis.people.domains.DomainId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What would happen if the message were sent now.
record DryRun(List<Count> counts, List<Sample> samples, List<Skipped> skipped) {

    /// @param language of those who would get it; null for those who would not
    /// @param reason why they would not
    record Count(@Nullable String language, @Nullable SkipReason reason, int clients) {}

    /// Somebody who would get it.
    record Sample(String language, String client, String code, String contact) {}

    /// Somebody who would not.
    record Skipped(DomainId domain, String client, String code, SkipReason reason) {}

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
