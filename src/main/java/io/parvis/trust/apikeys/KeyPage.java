package io.parvis.trust.apikeys;

import static io.parvis.platform.web.Show.t;

import io.parvis.platform.access.Scope;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.util.List;
import java.util.stream.Stream;

/// The form with which a key is made.
record KeyPage(Fields fields) implements View {

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }

    List<Choice> scopes() {
        return Stream.of(Scope.values())
                .map(scope -> new Choice(scope.text(), t(scope), scope.text()))
                .toList();
    }

    List<Choice> lives() {
        return Stream.of(KeyLife.values()).map(life -> new Choice(life.name(), t(life))).toList();
    }
}
