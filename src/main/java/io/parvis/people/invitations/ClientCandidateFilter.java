package io.parvis.people.invitations;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/// What the list of candidates is narrowed to, and where in it one stands.
///
/// @param q as in the list of clients
/// @param all whether those are shown too who come in already
/// @param after the last client of the page before
record ClientCandidateFilter(@Size(max = 100) String q, boolean all, @Nullable UUID after) {

    static final ClientCandidateFilter NONE = new ClientCandidateFilter("", false, null);

    String path(@Nullable UUID next) {
        var address = UriComponentsBuilder.fromPath("/clients/portals");
        if (!q.isEmpty()) {
            address.queryParam("q", "{q}");
        }
        if (all) {
            address.queryParam("all", "true");
        }
        if (next != null) {
            address.queryParam("after", next);
        }
        return address.encode().buildAndExpand(q).toUriString();
    }
}
