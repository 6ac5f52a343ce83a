package io.parvis.people.generating;

import io.parvis.platform.kernel.Refused;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who is to get a portal.
///
/// @param ids those who were ticked
/// @param every whether it is everybody whom the filter finds
/// @param sender the address the mails come from; empty for the usual one
record GenerationForm(
        @Nullable List<UUID> ids,
        boolean every,
        @Size(max = 100) String q,
        boolean all,
        @Size(max = 254) String sender) {

    CandidateFilter filter() {
        return new CandidateFilter(q, all, null);
    }

    /// @throws Refused when nobody is ticked
    List<UUID> ticked() {
        var ticked = ids == null ? List.<UUID>of() : ids;
        Refused.when(ticked.isEmpty() || ticked.contains(null), "generating.none-chosen");
        return ticked;
    }
}
