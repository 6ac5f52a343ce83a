package io.parvis.people.domains;

import static io.parvis.platform.web.Show.base;
import static io.parvis.platform.web.Show.t;

import io.parvis.people.employees.EmployeeName;
import io.parvis.people.identity.AccountId;
import io.parvis.platform.web.ActiveFilter;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Tab;
import io.parvis.platform.web.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The list of domains, in the default view or the one for giving functions.
record DomainList(
        DomainListQuery query,
        List<DomainRow> rows,
        boolean more,
        long count,
        List<EmployeeName> employees,
        Map<AccountId, String> names)
        implements View {

    static final int PAGE = 50;

    DomainFilter filter() {
        return query.filter();
    }

    boolean canAssign() {
        return query.employeesView();
    }

    List<Tab> tabs() {
        return List.of(
                new Tab(
                        t("domains.view.default"),
                        query.href(base(), "view", ""),
                        !query.employeesView()),
                new Tab(
                        t("domains.view.employees"),
                        query.href(base(), "view", "employees"),
                        query.employeesView()));
    }

    @Nullable String nextHref() {
        return more ? query.next(base(), rows.getLast()) : null;
    }

    @Nullable String firstHref() {
        return query.after() == null ? null : query.href(base(), "", "");
    }

    @Nullable String holder(DomainRow row, DomainFunction function) {
        return row.functions().holder(function).map(names::get).orElse(null);
    }

    List<Choice> statuses() {
        return Stream.of(DomainStatus.values())
                .map(status -> new Choice(status.name(), t(status)))
                .toList();
    }

    List<Choice> functions() {
        return Stream.of(DomainFunction.values())
                .map(function -> new Choice(function.name(), t(function)))
                .toList();
    }

    List<Choice> people() {
        return employees.stream()
                .map(employee -> new Choice(employee.id().toString(), employee.name()))
                .toList();
    }

    List<ActiveFilter> active() {
        var active = new ArrayList<ActiveFilter>();
        add(active, "q", t("domains.filter.name"), filter().q());
        add(
                active,
                "status",
                t("domain.status"),
                filter().status() == null ? "" : t(filter().status()));
        add(active, "employee", t("domains.filter.employee"), employeeName());
        add(
                active,
                "held",
                t("domains.filter.held"),
                filter().held() == null ? "" : t(filter().held()));
        add(
                active,
                "without",
                t("domains.filter.without"),
                filter().without() == null ? "" : t(filter().without()));
        add(active, "blocked", t("domain.blocked"), yesNo(filter().blocked()));
        add(active, "shielded", t("domains.filter.shielded"), yesNo(filter().shielded()));
        return active;
    }

    private void add(List<ActiveFilter> active, String name, String label, String value) {
        if (!value.isEmpty()) {
            active.add(new ActiveFilter(label, value, query.href(base(), name, "")));
        }
    }

    private String employeeName() {
        var wanted = filter().employee();
        return wanted == null
                ? ""
                : employees.stream()
                        .filter(employee -> employee.id().equals(wanted))
                        .map(EmployeeName::name)
                        .findFirst()
                        .orElse(t("domains.filter.former-employee"));
    }

    private static String yesNo(@Nullable Boolean flag) {
        return flag == null ? "" : t(flag ? "domain.yes" : "domain.no");
    }
}
