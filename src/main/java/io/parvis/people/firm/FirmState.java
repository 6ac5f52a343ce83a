package io.parvis.people.firm;

import io.parvis.platform.web.Tone;

/// Whether a firm is open. A firm is never removed: what it keeps stays, whatever its state.
public enum FirmState {
    ACTIVE(Tone.GOOD, "circle-check"),
    /// Closed for now: nobody comes in, mail and other outgoing work wait.
    SUSPENDED(Tone.CAUTION, "lock"),
    /// Gone from the installation's daily life, and kept.
    ARCHIVED(Tone.NEUTRAL, "archive");

    private final Tone tone;
    private final String icon;

    FirmState(Tone tone, String icon) {
        this.tone = tone;
        this.icon = icon;
    }

    public Tone tone() {
        return tone;
    }

    public String icon() {
        return icon;
    }

    /// What is archived is brought back before anything else happens to it.
    public boolean mayBecome(FirmState other) {
        return this != other && !(this == ARCHIVED && other == SUSPENDED);
    }
}
