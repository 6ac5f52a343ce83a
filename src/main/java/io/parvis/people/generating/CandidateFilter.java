package io.parvis.people.generating;

import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/// What the list of candidates is narrowed to, and where in it one stands.
///
/// @param q a fragment of name, number, e-mail or telephone
/// @param all whether those are shown too who have a portal
/// @param after the last worker of the page before
record CandidateFilter(@Size(max = 100) String q, boolean all, @Nullable UUID after) {

    static final CandidateFilter NONE = new CandidateFilter("", false, null);

    String path(@Nullable UUID next) {
        var address = UriComponentsBuilder.fromPath("/workers/portals");
        if (!q.isEmpty()) {
            address.queryParam("q", "{q}");
        }
        if (all) {
            address.queryParam("all", "true");
        }
        if (next != null) {
            address.queryParam("after", next);
        }
        return address.encode().buildAndExpand(Map.of("q", q)).toUriString();
    }
}
