package io.parvis.planning.clocking;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// That a worker says they are there.
///
/// @param ago so many seconds ago, where the device kept it without a network
/// @param once the same however often it is sent
record Arrival(@Nullable @Min(0) @Max(LONGEST_KEPT) Integer ago, @Nullable UUID once) {

    // As old as work may be that is entered: whoever has no network for long loses nothing.
    static final int LONGEST_KEPT = 92 * 86_400;
}
