package io.parvis.planning.clocking;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// That a worker says they are there.
///
/// @param ago so many seconds ago, where the device kept it without a network
/// @param once the same however often it is sent
record Arrival(@Nullable @Min(0) @Max(DAY) Integer ago, @Nullable UUID once) {

    static final int DAY = 86_400;
}
