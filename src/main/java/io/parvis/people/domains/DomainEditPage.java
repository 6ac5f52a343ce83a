package io.parvis.people.domains;

import static io.parvis.platform.web.Show.t;

import io.parvis.people.employees.EmployeeName;
import io.parvis.people.identity.AccountId;
import io.parvis.people.members.Member;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The edit screen of a domain: owner, block, shield, and the employees involved.
record DomainEditPage(
        DomainSheet sheet,
        List<Member> members,
        List<EmployeeName> employees,
        Map<AccountId, String> names,
        Fields fields)
        implements View {

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }

    static Fields fields(Domain domain) {
        var values = new LinkedHashMap<String, Object>();
        values.put("owner", domain.owner());
        values.put("blocked", domain.blocked());
        values.put("access", domain.access());
        values.put("version", domain.version());
        for (var function : DomainFunction.values()) {
            domain.functions()
                    .holder(function)
                    .ifPresent(holder -> values.put(function.field(), holder));
        }
        return Fields.of(Map.copyOf(values));
    }

    List<Choice> owners() {
        return members.stream()
                .filter(Member::active)
                .map(member ->
                        new Choice(
                                member.account().toString(),
                                member.name() + " · " + member.email()))
                .toList();
    }

    List<Choice> accesses() {
        return Stream.of(BackOfficeAccess.values())
                .map(access ->
                        new Choice(
                                access.name(), t(access), t("domain.access.hint." + access.name())))
                .toList();
    }

    /// Active employees, and whoever holds the function now even when no longer active.
    List<Choice> people(DomainFunction function) {
        var choices =
                new ArrayList<>(
                        employees.stream()
                                .map(employee ->
                                        new Choice(employee.id().toString(), employee.name()))
                                .toList());
        sheet.domain()
                .functions()
                .holder(function)
                .filter(holder -> employees.stream().noneMatch(one -> one.id().equals(holder)))
                .ifPresent(holder ->
                        choices.add(
                                new Choice(
                                        holder.toString(),
                                        t(
                                                "domain.holder.inactive",
                                                names.getOrDefault(holder, "")))));
        return choices;
    }
}
