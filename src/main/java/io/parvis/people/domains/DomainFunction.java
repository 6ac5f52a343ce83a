package io.parvis.people.domains;

import java.util.Locale;

/// What an employee can be to a domain. The account manager may enter but gets no work (decision D5).
public enum DomainFunction {
    RESPONSIBLE,
    BACKUP,
    CONTROLLER,
    ACCOUNT_MANAGER;

    /// The field of a form, and with `_id` the column of the table.
    String field() {
        return name().toLowerCase(Locale.ROOT);
    }
}
