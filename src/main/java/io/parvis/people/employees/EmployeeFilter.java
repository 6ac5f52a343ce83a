package io.parvis.people.employees;

import io.parvis.people.identity.AccountState;
import io.parvis.platform.access.Role;
import jakarta.validation.constraints.Size;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the list of employees is narrowed to, and where in it one stands: as in its address.
///
/// @param q a fragment of the name or the identifier
/// @param after the last employee of the page before
/// @param before the first employee of the page after
record EmployeeFilter(
        @Size(max = 100) String q,
        @Nullable AccountState state,
        @Nullable Role role,
        @Nullable UUID after,
        @Nullable UUID before) {

    static final EmployeeFilter NONE = new EmployeeFilter("", null, null, null, null);

    boolean isNone() {
        return q.isEmpty() && state == null && role == null;
    }

    /// The same without a role that no employee has.
    EmployeeFilter staff() {
        return role == null || StaffRoles.ALL.contains(role) ? this : withoutRole();
    }

    EmployeeFilter withoutText() {
        return new EmployeeFilter("", state, role, null, null);
    }

    EmployeeFilter withoutState() {
        return new EmployeeFilter(q, null, role, null, null);
    }

    EmployeeFilter withoutRole() {
        return new EmployeeFilter(q, state, null, null, null);
    }

    EmployeeFilter after(Employee last) {
        return new EmployeeFilter(q, state, role, last.id().value(), null);
    }

    EmployeeFilter before(Employee first) {
        return new EmployeeFilter(q, state, role, null, first.id().value());
    }

    /// The address, within the door.
    String path() {
        var parts = new ArrayList<String>();
        part(parts, "q", q.isEmpty() ? null : q);
        part(parts, "state", state);
        part(parts, "role", role);
        part(parts, "after", after);
        part(parts, "before", before);
        return "/employees" + (parts.isEmpty() ? "" : "?" + String.join("&", parts));
    }

    private static void part(List<String> parts, String name, @Nullable Object value) {
        if (value != null) {
            parts.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
    }
}
