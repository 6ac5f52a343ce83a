package io.parvis.platform.mail;

import io.parvis.platform.web.Tone;

/// How far a mail has come, and how that looks.
enum MailState {
    QUEUED(Tone.INFO, "clock"),
    /// Of a firm that is closed: it goes when the firm is open again.
    HELD(Tone.CAUTION, "hourglass"),
    SENT(Tone.GOOD, "check"),
    FAILED(Tone.BAD, "alert-circle");

    private final Tone tone;
    private final String icon;

    MailState(Tone tone, String icon) {
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
