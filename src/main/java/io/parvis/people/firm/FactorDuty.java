package io.parvis.people.firm;

import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Role;
import io.parvis.platform.tenancy.Realm;

/// Of whom a firm requires a second factor.
public enum FactorDuty {
    NOBODY,
    ADMINISTRATORS,
    EMPLOYEES,
    /// Employees and clients.
    EVERYBODY;

    public boolean asks(Role role) {
        return switch (this) {
            case NOBODY -> false;
            case ADMINISTRATORS -> role.may(Permission.MANAGE_FIRM);
            case EMPLOYEES -> role.realm() == Realm.STAFF;
            case EVERYBODY -> role.realm() == Realm.STAFF || role.realm() == Realm.CLIENT;
        };
    }
}
