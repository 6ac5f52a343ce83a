package io.parvis.people.generating;

import static io.parvis.platform.web.Show.base;

import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Workers who could get a portal.
///
/// @param found a row more than a page, where there is another page
/// @param senders the addresses from which the firm may write
/// @param before the latest batches
record PortalCreationPage(
        CandidateFilter filter,
        List<Candidate> found,
        int count,
        List<String> senders,
        List<Batch> before,
        Fields fields)
        implements View {

    static final int PAGE = 100;

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }

    List<Candidate> rows() {
        return found.subList(0, Math.min(found.size(), PAGE));
    }

    List<Choice> senderChoices() {
        return senders.stream().map(one -> new Choice(one, one)).toList();
    }

    @Nullable String first() {
        return filter.after() == null ? null : base() + filter.path(null);
    }

    @Nullable String next() {
        return found.size() > PAGE ? base() + filter.path(rows().getLast().id().value()) : null;
    }
}
