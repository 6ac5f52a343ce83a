package io.parvis.people.registration;

import static io.parvis.platform.web.Show.t;

import io.parvis.people.employees.EmployeeName;
import io.parvis.people.identity.Visit;
import io.parvis.people.segments.ClientGroup;
import io.parvis.people.segments.OwnField;
import io.parvis.people.segments.Project;
import io.parvis.platform.web.Choice;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a firm can choose from when it opens registration; what its plan does not have is not there.
record Offered(
        List<Project> projects,
        List<ClientGroup> groups,
        List<OwnField> fields,
        List<EmployeeName> employees) {

    List<UUID> fieldIds() {
        return fields.stream().map(field -> field.id().value()).toList();
    }

    boolean hasProject(@Nullable UUID id) {
        return id == null || projects.stream().anyMatch(one -> one.id().value().equals(id));
    }

    boolean hasGroup(@Nullable UUID id) {
        return id == null || groups.stream().anyMatch(one -> one.id().value().equals(id));
    }

    List<Choice> askedChoices() {
        return Stream.of(Asked.values()).map(one -> new Choice(one.name(), t(one))).toList();
    }

    List<Choice> languageChoices() {
        return Visit.here().firm().languageChoices("");
    }

    List<Choice> projectChoices() {
        return projects.stream().map(one -> new Choice(one.id().toString(), one.name())).toList();
    }

    List<Choice> groupChoices() {
        return groups.stream().map(one -> new Choice(one.id().toString(), one.name())).toList();
    }

    List<Choice> fieldChoices() {
        return fields.stream().map(one -> new Choice(one.id().toString(), one.name())).toList();
    }

    List<Choice> employeeChoices() {
        return employees.stream().map(one -> new Choice(one.id().toString(), one.name())).toList();
    }
}
