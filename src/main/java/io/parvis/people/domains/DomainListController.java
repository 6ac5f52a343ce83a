package io.parvis.people.domains;

import static java.util.stream.Collectors.toSet;

import io.parvis.people.employees.EmployeeName;
import io.parvis.people.employees.Employees;
import io.parvis.people.identity.AccountId;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Management > Domains.
@OfficeController("/domains")
class DomainListController {

    private final DomainRows rows;
    private final DomainCounts counts;
    private final Employees employees;
    private final Administering administering;

    DomainListController(
            DomainRows rows,
            DomainCounts counts,
            Employees employees,
            Administering administering) {
        this.rows = rows;
        this.counts = counts;
        this.employees = employees;
        this.administering = administering;
    }

    record Assignment(
            @NotEmpty @Size(max = 500) List<String> ids,
            @NotNull DomainFunction function,
            @Nullable AccountId to) {}

    @GetMapping
    @Requires(Permission.SEE_DOMAINS)
    @Transactional(readOnly = true)
    View list(@RequestParam Map<String, String> sent) {
        return page(DomainListQuery.of(sent));
    }

    @PostMapping("/assignments")
    @Requires(Permission.MANAGE_DOMAINS)
    Answer assign(Form<Assignment> form) {
        var list = Redirect.to("/domains?view=employees");
        return form.send(
                wanted -> {
                    var ids = wanted.ids().stream().map(DomainListController::id).toList();
                    var changed = administering.assign(ids, wanted.function(), wanted.to());
                    return list.saying("domains.assigned", changed);
                },
                fields -> page(DomainListQuery.of(Map.of("view", "employees"))));
    }

    private DomainList page(DomainListQuery query) {
        var found = rows.after(query.after(), query.filter(), DomainList.PAGE + 1);
        var more = found.size() > DomainList.PAGE;
        var shown = more ? found.subList(0, DomainList.PAGE) : found;
        var active = employees.active();
        return new DomainList(
                query, shown, more, counts.count(query.filter()), active, names(shown, active));
    }

    // Only those who left must be asked for.
    private Map<AccountId, String> names(List<DomainRow> shown, List<EmployeeName> active) {
        var names = new HashMap<AccountId, String>();
        active.forEach(one -> names.put(one.id(), one.name()));
        var others =
                shown.stream()
                        .flatMap(row -> row.functions().holders().values().stream())
                        .filter(holder -> !names.containsKey(holder))
                        .collect(toSet());
        names.putAll(employees.names(others));
        return names;
    }

    private static DomainId id(String text) {
        try {
            return DomainId.of(text);
        } catch (IllegalArgumentException _) {
            throw Refused.because("form.unreadable");
        }
    }
}
