package io.parvis.platform.mail;

import io.parvis.platform.web.Tone;

/// How far a mail has come, and how that looks.
enum MailState {
    QUEUED(Tone.INFO, "clock"),
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
