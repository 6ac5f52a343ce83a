package io.parvis.papers.expected;

import io.parvis.papers.documents.Wanted.State;
import io.parvis.platform.kernel.Message;
import io.parvis.platform.web.Tone;
import java.util.Set;

/// How an expected document stands with one person.
enum ExpectationState {
    MISSING(Tone.CAUTION, "alert-triangle"),
    /// The person sent it, and nobody looked at it yet.
    WAITING(Tone.INFO, "hourglass"),
    EXPIRED(Tone.BAD, "circle-x"),
    EXPIRING(Tone.CAUTION, "clock"),
    FILED(Tone.GOOD, "circle-check"),
    /// Not needed of this person.
    WAIVED(Tone.NEUTRAL, "ban");

    /// Those in which one asks for it.
    static final Set<ExpectationState> LACKING = Set.of(MISSING, EXPIRED, EXPIRING);

    private final Tone tone;
    private final String icon;

    ExpectationState(Tone tone, String icon) {
        this.tone = tone;
        this.icon = icon;
    }

    boolean lacks() {
        return LACKING.contains(this);
    }

    State shown() {
        return new State(Message.of("ExpectationState." + name()), tone, icon);
    }
}
