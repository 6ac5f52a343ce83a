package io.parvis.people.domains;

import static io.parvis.platform.web.Show.t;

import io.parvis.people.clients.ClientKind;
import io.parvis.people.employees.EmployeeName;
import io.parvis.people.identity.Visit;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Countries;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.util.List;
import java.util.stream.Stream;

/// The short form with which a client and its domain are made.
record NewDomainPage(Fields fields, List<EmployeeName> employees) implements View {

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }

    List<Choice> kinds() {
        return Stream.of(ClientKind.values())
                .map(kind -> new Choice(kind.name(), t(kind)))
                .toList();
    }

    List<Choice> languages() {
        return Visit.here().firm().languageChoices("");
    }

    /// All countries, by the reader's alphabet.
    List<Choice> countries() {
        return Countries.choices();
    }

    List<Choice> people() {
        return employees.stream()
                .map(employee -> new Choice(employee.id().toString(), employee.name()))
                .toList();
    }
}
