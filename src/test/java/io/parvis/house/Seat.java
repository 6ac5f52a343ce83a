package io.parvis.house;

import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Rights;
import io.parvis.platform.access.Role;
import io.parvis.platform.access.Scope;
import io.parvis.testing.Cast;
import io.parvis.testing.OperatorCast;
import io.parvis.testing.Person;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Who asks, in the table of permissions.
enum Seat {
    NOBODY(Role.NOBODY),
    PRIMARY_ADMINISTRATOR(Role.PRIMARY_ADMINISTRATOR),
    PORTAL_ADMINISTRATOR(Role.PORTAL_ADMINISTRATOR),
    BACK_OFFICE(Role.BACK_OFFICE),
    OWNER(Role.OWNER),
    DELEGATE(Role.DELEGATE),
    MEMBER(Role.MEMBER),
    BLOCKED_OWNER(Role.OWNER),
    WORKER(Role.WORKER),
    OPERATOR(Role.OPERATOR),
    SUPPORT(Role.SUPPORT),
    /// A program whose key has all scopes to read.
    READING_KEY(Role.API_KEY),
    /// A program whose key has all scopes.
    WRITING_KEY(Role.API_KEY);

    private final Role role;

    Seat(Role role) {
        this.role = role;
    }

    Role role() {
        return role;
    }

    Optional<Person> person(Cast cast, OperatorCast operator) {
        return Optional.ofNullable(
                switch (this) {
                    case NOBODY -> null;
                    case PRIMARY_ADMINISTRATOR -> cast.admin();
                    case PORTAL_ADMINISTRATOR -> cast.otherAdmin();
                    case BACK_OFFICE -> cast.clerk();
                    case OWNER -> cast.owner();
                    case DELEGATE -> cast.delegate();
                    case MEMBER -> cast.member();
                    case BLOCKED_OWNER -> cast.blocked().owner();
                    case WORKER -> cast.worker();
                    case OPERATOR -> operator.operator();
                    case SUPPORT -> operator.support();
                    case READING_KEY, WRITING_KEY -> null;
                });
    }

    /// What the table of permissions in the code says.
    boolean may(String demand) {
        if (demand.equals("open")) {
            return true;
        }
        if (demand.contains(":")) {
            return scopes().contains(demand);
        }
        var permission = Permission.valueOf(demand);
        return role.may(permission)
                && (this != MEMBER || permission.isWithin(Rights.USUAL))
                && !(this == BLOCKED_OWNER && permission.isInsideDomain());
    }

    /// What its key is allowed; nothing where people sit.
    List<String> scopes() {
        return Arrays.stream(Scope.values())
                .map(Scope::text)
                .filter(text ->
                        this == WRITING_KEY || this == READING_KEY && text.endsWith(":read"))
                .toList();
    }

    boolean isKey() {
        return role == Role.API_KEY;
    }

    String words() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
