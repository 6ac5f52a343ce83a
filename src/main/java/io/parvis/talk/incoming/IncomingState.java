package io.parvis.talk.incoming;

import io.parvis.platform.web.Tone;

/// What became of a mail.
enum IncomingState {
    /// It stands in its ticket.
    DELIVERED(Tone.GOOD, "check"),
    /// Somebody has to sort it.
    HELD(Tone.CAUTION, "hourglass"),
    /// Nothing has to be done: it was written by a machine.
    NOTED(Tone.NEUTRAL, "info-circle"),
    /// Somebody put it into a ticket.
    ACCEPTED(Tone.GOOD, "user-check"),
    DISCARDED(Tone.NEUTRAL, "trash");

    private final Tone tone;
    private final String icon;

    IncomingState(Tone tone, String icon) {
        this.tone = tone;
        this.icon = icon;
    }

    Tone tone() {
        return tone;
    }

    String icon() {
        return icon;
    }
}
