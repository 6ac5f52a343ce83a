package io.parvis.people.telephony;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a firm has by default for its calls. What the operator has not set is null.
public record Telephony(@Nullable Offer system, @Nullable Offer inbound, @Nullable Offer outbound) {

    /// One of what the operator offers.
    public record Offer(UUID id, String name) {}
}
