package io.parvis.people.portals;

import java.util.Locale;
import java.util.stream.Stream;

/// A part of the page on which a portal is set up: folded, and saved, by itself.
enum Section {
    ADDRESS,
    FRONT,
    MENU,
    LINKS;

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The first where the address names none.
    static Section named(String text) {
        return Stream.of(values())
                .filter(section -> section.text().equals(text))
                .findFirst()
                .orElse(ADDRESS);
    }
}
