package io.parvis.people.employees;

import static io.parvis.platform.web.Show.t;

import io.parvis.people.identity.AccountState;
import io.parvis.platform.web.ActiveFilter;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Show;
import io.parvis.platform.web.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The people of the firm.
record EmployeeList(EmployeeFilter filter, RosterPage page, int count, LocalDate today)
        implements View {

    List<Employee> rows() {
        return page.rows();
    }

    List<Choice> states() {
        return Stream.of(AccountState.values())
                .map(state -> new Choice(state.name(), t(state)))
                .toList();
    }

    List<Choice> roles() {
        return StaffRoles.ALL.stream().map(role -> new Choice(role.name(), t(role))).toList();
    }

    List<ActiveFilter> filters() {
        var active = new ArrayList<ActiveFilter>();
        if (!filter.q().isEmpty()) {
            active.add(filter(t("employees.text"), filter.q(), filter.withoutText()));
        }
        if (filter.state() != null) {
            active.add(filter(t("employee.state"), t(filter.state()), filter.withoutState()));
        }
        if (filter.role() != null) {
            active.add(filter(t("employee.role"), t(filter.role()), filter.withoutRole()));
        }
        return active;
    }

    @Nullable String previous() {
        return page.hasPrevious() ? href(filter.before(rows().getFirst())) : null;
    }

    @Nullable String next() {
        return page.hasNext() && !rows().isEmpty() ? href(filter.after(rows().getLast())) : null;
    }

    private static ActiveFilter filter(String label, String value, EmployeeFilter without) {
        return new ActiveFilter(label, value, href(without));
    }

    private static String href(EmployeeFilter filter) {
        return Show.base() + filter.path();
    }
}
