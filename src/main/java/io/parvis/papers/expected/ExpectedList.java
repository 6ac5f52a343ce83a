package io.parvis.papers.expected;

import static io.parvis.platform.web.Show.t;

import io.parvis.platform.web.Choice;
import io.parvis.platform.web.View;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All that the firm expects, of its clients and of its workers.
///
/// @param projects those by which it sorts its clients, and `groups`
record ExpectedList(
        List<ExpectedDocument> ofClients,
        List<ExpectedDocument> ofWorkers,
        List<Choice> projects,
        List<Choice> groups)
        implements View {

    boolean isEmpty() {
        return ofClients.isEmpty() && ofWorkers.isEmpty();
    }

    /// Of whom, in words.
    String kind(ExpectedDocument one) {
        var kind = one.kind();
        var words = new ArrayList<String>();
        kind.natures().forEach(nature -> words.add(t(nature)));
        if (kind.client() != null) {
            words.add(t(kind.client()));
        }
        name(projects, kind.project(), words);
        name(groups, kind.group(), words);
        return words.isEmpty()
                ? t(one.isOfClients() ? "expected.of-all-clients" : "expected.of-all-workers")
                : String.join(", ", words);
    }

    private static void name(List<Choice> among, @Nullable UUID id, List<String> words) {
        among.stream()
                .filter(one -> id != null && one.value().equals(id.toString()))
                .map(Choice::label)
                .forEach(words::add);
    }
}
