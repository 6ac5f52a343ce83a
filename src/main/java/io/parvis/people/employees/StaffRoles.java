package io.parvis.people.employees;

import io.parvis.platform.access.Role;
import io.parvis.platform.tenancy.Realm;
import java.util.List;
import java.util.stream.Stream;

/// The roles an employee can have: those of the staff realm, so that a new one in [Role] is offered at once.
final class StaffRoles {

    static final List<Role> ALL =
            Stream.of(Role.values()).filter(role -> role.realm() == Realm.STAFF).toList();

    private StaffRoles() {}
}
