package io.parvis.trust.synchronising;

import io.parvis.platform.web.Tone;

/// What a synchronisation would do to one account.
enum Action {
    CREATE("user-plus", Tone.GOOD),
    CHANGE("edit", Tone.INFO),
    SUSPEND("ban", Tone.CAUTION),
    DELETE("trash", Tone.BAD),
    /// All is as the list says.
    KEEP("check", Tone.NEUTRAL),
    /// A rule says no.
    REFUSE("alert-circle", Tone.BAD);

    private final String icon;
    private final Tone tone;

    Action(String icon, Tone tone) {
        this.icon = icon;
        this.tone = tone;
    }

    String icon() {
        return icon;
    }

    Tone tone() {
        return tone;
    }

    /// Whether running it does something.
    boolean acts() {
        return this != KEEP && this != REFUSE;
    }
}
