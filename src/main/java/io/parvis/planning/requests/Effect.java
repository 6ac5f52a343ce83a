package io.parvis.planning.requests;

import io.parvis.platform.kernel.Change;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an act at a portal changes in the planning.
///
/// @param subject the visit, absence or hours
/// @param version of the subject as it was read; 0 for what has none
/// @param client at whose place it is; null for what is about a worker alone
/// @param about by what it is recognised in a list
/// @param changes nothing where all stays as it was
/// @param released how many visits were left to nobody by it
public record Effect(
        UUID subject,
        int version,
        @Nullable UUID client,
        String about,
        List<Change> changes,
        int released) {}
