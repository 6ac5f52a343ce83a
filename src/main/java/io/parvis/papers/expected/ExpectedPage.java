package io.parvis.papers.expected;

import static io.parvis.platform.web.Show.t;

import io.parvis.people.clients.ClientKind;
import io.parvis.people.firm.Firm;
import io.parvis.people.menus.Audience;
import io.parvis.people.workers.WorkerNature;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A document that is expected: a new one, or one to change.
///
/// @param expected null for a new one
record ExpectedPage(
        @Nullable ExpectedDocument expected,
        Firm firm,
        List<Choice> projects,
        List<Choice> groups,
        Fields fields)
        implements View {

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }

    boolean isOfClients() {
        return fields.value("audience").equals(Audience.CLIENT.name());
    }

    List<Choice> natures() {
        return Stream.of(WorkerNature.values()).map(ExpectedPage::choice).toList();
    }

    List<Choice> clients() {
        return Stream.of(ClientKind.values()).map(ExpectedPage::choice).toList();
    }

    private static Choice choice(Enum<?> one) {
        return new Choice(one.name(), t(one));
    }
}
