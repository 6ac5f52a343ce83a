package io.parvis.people.firm;

import java.time.Instant;

/// How a firm stands with the operator.
///
/// @param since when it came to be in its state
/// @param reason why, in the operator's words; empty for a firm that was never closed
/// @param foundedAt when the operator founded it
/// @param billing which way money goes between the two
/// @param spid what the provider calls it who offers the product beside a phone system of its own; empty: none does
public record Standing(
        FirmState state,
        Instant since,
        String reason,
        Instant foundedAt,
        BillingMode billing,
        String spid) {}
