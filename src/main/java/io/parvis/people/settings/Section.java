package io.parvis.people.settings;

import java.util.Locale;
import java.util.stream.Stream;

/// A part of the settings that is folded, and saved, by itself.
enum Section {
    GENERAL,
    ADMINISTRATOR,
    TELEPHONY,
    CHAT,
    SUPPORT,
    SENDING,
    BRANDING,
    LANGUAGES,
    SECURITY;

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The first where the address names none.
    static Section named(String text) {
        return Stream.of(values())
                .filter(section -> section.text().equals(text))
                .findFirst()
                .orElse(GENERAL);
    }
}
