package io.parvis.people.menus;

import java.util.Optional;

/// What one may do with something in a planning.
public enum Deed {
    /// It stands in the planning.
    SEE,
    /// Its details can be read.
    OPEN,
    CREATE,
    CHANGE,
    DELETE;

    public boolean alters() {
        return this == CREATE || this == CHANGE || this == DELETE;
    }

    /// Without which it makes no sense: nobody opens what they do not see, or changes what they cannot open.
    Optional<Deed> needs() {
        return switch (this) {
            case SEE -> Optional.empty();
            case OPEN, CREATE -> Optional.of(SEE);
            case CHANGE, DELETE -> Optional.of(OPEN);
        };
    }
}
