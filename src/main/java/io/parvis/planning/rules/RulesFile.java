package io.parvis.planning.rules;

import io.parvis.people.employees.Employees;
import io.parvis.planning.rules.Meetings.Standing;
import io.parvis.platform.web.Fields;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts together what the page about the rules shows.
@Component
@Transactional(readOnly = true)
class RulesFile {

    private final RulesKept rules;
    private final Meetings meetings;
    private final Employees employees;

    RulesFile(RulesKept rules, Meetings meetings, Employees employees) {
        this.rules = rules;
        this.meetings = meetings;
        this.employees = employees;
    }

    public RulesPage page() {
        return page(Fields.of(RulesForm.values(rules.get())));
    }

    /// The same after a refusal.
    public RulesPage page(Fields typed) {
        var standing = typed.wrong("apart") ? meetings.standing() : Standing.NONE;
        return new RulesPage(employees.active(), standing, typed);
    }
}
