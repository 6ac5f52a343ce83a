package io.parvis.people.menus;

/// How a planning shows itself at first.
public enum FirstView {
    DAY,
    WEEK,
    MONTH,
    LIST;

    /// Only where one sees what is around it does one change something (requirement PORT-23).
    public boolean allowsChanges() {
        return this == WEEK || this == MONTH;
    }
}
