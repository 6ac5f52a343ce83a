package io.parvis.people.firm;

import java.time.Instant;

/// How a firm stands with the operator.
///
/// @param since when it came to be in its state
/// @param reason why, in the operator's words; empty for a firm that was never closed
/// @param foundedAt when the operator founded it
/// @param billing which way money goes between the two
public record Standing(
        FirmState state, Instant since, String reason, Instant foundedAt, BillingMode billing) {}
