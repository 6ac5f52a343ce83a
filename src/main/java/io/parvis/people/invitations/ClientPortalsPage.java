package io.parvis.people.invitations;

import static io.parvis.platform.web.Show.base;

import io.parvis.platform.web.View;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/// Clients whose owners could be let in.
///
/// @param found a row more than a page, where there is another page
record ClientPortalsPage(ClientCandidateFilter filter, List<ClientCandidate> found, int count)
        implements View {

    static final int PAGE = 100;

    List<ClientCandidate> rows() {
        return found.subList(0, Math.min(found.size(), PAGE));
    }

    @Nullable String first() {
        return filter.after() == null ? null : base() + filter.path(null);
    }

    @Nullable String next() {
        return found.size() > PAGE ? base() + filter.path(rows().getLast().id()) : null;
    }

    /// Where all of the filter are taken, on whichever page.
    String every() {
        var query = ClientCandidates.query(filter);
        return base()
                + "/clients/invitations/new"
                + (query.isEmpty() ? "" : "?filter=" + UriUtils.encode(query, "UTF-8"));
    }
}
