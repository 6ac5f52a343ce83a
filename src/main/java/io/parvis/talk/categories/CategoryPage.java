package io.parvis.talk.categories;

import static io.parvis.platform.web.Show.t;

import io.parvis.people.domains.DomainFunction;
import io.parvis.people.employees.EmployeeName;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Show;
import io.parvis.platform.web.View;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A category to be written or changed.
///
/// @param kept what is kept of it; null for a new one
record CategoryPage(@Nullable Category kept, Fields fields, List<EmployeeName> employees)
        implements View {

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }

    String title() {
        return kept == null ? t("categories.add") : kept.name().in(Current.locale().getLanguage());
    }

    String action() {
        return Show.base() + "/ticket-categories" + (kept == null ? "" : "/" + kept.id());
    }

    List<Choice> responsibles() {
        var functions =
                Stream.of(DomainFunction.values())
                        .filter(function -> function != DomainFunction.BACKUP)
                        .map(function ->
                                new Choice(function.name(), t("category.holder", t(function))));
        var people =
                employees.stream()
                        .map(employee -> new Choice(employee.id().toString(), employee.name()));
        return Stream.concat(functions, people).toList();
    }
}
