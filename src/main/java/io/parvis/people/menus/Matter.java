package io.parvis.people.menus;

/// What stands in a planning.
public enum Matter {
    VISITS,
    AVAILABILITIES,
    ABSENCES
}
