package io.parvis.papers.expected;

import io.parvis.papers.documents.Shelf;
import io.parvis.papers.documents.Wanted.State;
import io.parvis.platform.kernel.Message;
import io.parvis.platform.web.Tone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An expected document of one client or one worker, as it stands today.
///
/// @param filed what meets it; null where nothing does
/// @param sent what the person sent and nobody looked at yet
/// @param refusal why the last one was not accepted; empty where none was refused since
/// @param waiver why it is not needed of this person
/// @param obstacle why the person is not mailed; null where they are
record Expectation(
        ExpectedDocument expected,
        Shelf shelf,
        ExpectationState state,
        @Nullable Paper filed,
        @Nullable Paper sent,
        String refusal,
        String waiver,
        Asked asked,
        @Nullable Obstacle obstacle) {

    /// @param until its last day; null where it does not expire
    record Paper(UUID id, String label, @Nullable LocalDate until) {}

    /// @param times since it was last filed
    /// @param last null where it never was
    /// @param due whether a mail is on its way
    record Asked(int times, @Nullable Instant last, boolean due) {}

    /// Whether it concerns the person: what is not mandatory does once somebody dealt with it.
    boolean matters() {
        return state != ExpectationState.WAIVED
                && (expected.mandatory()
                        || asked.times() > 0
                        || asked.due()
                        || state != ExpectationState.MISSING);
    }

    /// In words. What is not mandatory, and nobody dealt with, lacks of nobody.
    State shown() {
        return matters() || state == ExpectationState.WAIVED
                ? state.shown()
                : new State(Message.of("expected.optional"), Tone.NEUTRAL, "info-circle");
    }

    boolean isWanted() {
        return matters() && state.lacks();
    }

    /// Its page, within the office.
    String officePath() {
        return shelf.people() + "/" + shelf.person() + "/expected/" + expected.id();
    }

    /// Its page, within the portal of whoever it is of.
    String ownPath() {
        return "/expected/" + expected.id();
    }
}
