package io.parvis.planning.rules;

import io.parvis.people.employees.EmployeeName;
import io.parvis.planning.rules.Meetings.Standing;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.util.List;

/// What the firm says about changes of its planning.
///
/// @param standing what stands in the way of keeping a client's visits apart, after a refusal because of it
record RulesPage(List<EmployeeName> employees, Standing standing, Fields fields) implements View {

    List<Choice> planners() {
        return employees.stream().map(one -> new Choice(one.id().toString(), one.name())).toList();
    }

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }
}
