package io.parvis.people.clientele;

import static io.parvis.platform.web.Show.t;

import io.parvis.people.clients.ClientKind;
import io.parvis.people.segments.OwnField;
import io.parvis.platform.web.Choice;
import java.util.List;
import java.util.stream.Stream;

/// What can be chosen in the forms about a client, in the reader's words.
record ClientChoices(Sortings.All sortings) {

    List<Choice> kinds() {
        return Stream.of(ClientKind.values())
                .map(kind -> new Choice(kind.name(), t(kind)))
                .toList();
    }

    List<Choice> projects() {
        return words().projects();
    }

    List<Choice> groups() {
        return words().groups();
    }

    List<Choice> attitudes() {
        return words().attitudes();
    }

    static List<Choice> values(OwnField field) {
        return field.choices().stream().map(choice -> new Choice(choice, choice)).toList();
    }

    private ClientFilterWords words() {
        return new ClientFilterWords(ClientListQuery.NONE, sortings);
    }
}
