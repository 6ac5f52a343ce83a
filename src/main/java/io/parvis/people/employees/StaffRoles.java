package io.parvis.people.employees;

import io.parvis.platform.access.Role;
import java.util.List;

/// The roles an employee can be given. That of the primary administrator is handed over, never given; and a key of the
/// API is no employee.
final class StaffRoles {

    static final List<Role> ALL = List.of(Role.PORTAL_ADMINISTRATOR, Role.BACK_OFFICE);

    private StaffRoles() {}

    /// Whether whoever has it administers the firm: only the primary administrator gives and takes such a role.
    static boolean administers(Role role) {
        return role == Role.PORTAL_ADMINISTRATOR || role == Role.DELEGATED_ADMINISTRATOR;
    }

    /// What whoever asks may give.
    static List<Role> given(boolean byPrimary) {
        return ALL.stream().filter(role -> byPrimary || !administers(role)).toList();
    }
}
