package io.parvis.planning.clocking;

import static java.time.temporal.ChronoUnit.MINUTES;

import io.parvis.people.workers.WorkerName;
import io.parvis.planning.codes.Place;
import io.parvis.planning.visits.Hours.Span;
import io.parvis.platform.kernel.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// That a worker was at a client's place.
///
/// @param place null where the client was erased
/// @param visit what they came for, as it looked when they came
/// @param planned when that visit is to be; null where it is theirs no more, or there is none
/// @param ended null while they are there, and where nobody clocked out
/// @param told which of its times were told, and not scanned at that time
record ClockIn(
        ClockInId id,
        WorkerName worker,
        @Nullable Place place,
        @Nullable UUID visit,
        @Nullable Span planned,
        Instant began,
        @Nullable Instant ended,
        Told told,
        Extras extras,
        Verdict verdict) {

    static final Duration REGRET = Duration.ofMinutes(5);
    private static final Duration SHORTEST = Duration.ofMinutes(1);

    /// Whether the beginning, and the end, were told.
    record Told(boolean from, boolean until) {

        boolean any() {
            return from || until;
        }
    }

    /// What is said about the work besides.
    ///
    /// @param pause in minutes
    /// @param kilometres that the firm pays
    record Extras(int pause, int kilometres, String comment) {

        static final Extras NONE = new Extras(0, 0, "");

        /// As it was typed: what was left empty is none.
        static Extras of(@Nullable Integer pause, @Nullable Integer kilometres, String comment) {
            return new Extras(
                    pause == null ? 0 : pause, kilometres == null ? 0 : kilometres, comment);
        }
    }

    /// How it ended.
    ///
    /// @param at null where nobody clocked out
    /// @param told whether the time was told, and not scanned at that time
    record Ending(@Nullable Instant at, boolean told, Extras extras) {}

    /// What became of it.
    ///
    /// @param slip null where there is none, or none any more
    /// @param word why it was dismissed; empty otherwise
    /// @param by who judged it; empty where nobody did
    record Verdict(
            ClockInState state, Set<Doubt> doubts, @Nullable UUID slip, String word, String by) {

        static final Verdict OPEN = new Verdict(ClockInState.OPEN, Set.of(), null, "", "");
    }

    /// From when to when, by the minute: what was begun counts, and seconds do not. Null where nobody clocked out.
    @Nullable Span clocked() {
        return ended == null
                ? null
                : new Span(began.truncatedTo(MINUTES), ended.truncatedTo(MINUTES));
    }

    ClockInState state() {
        return verdict.state();
    }

    boolean waits() {
        return state() == ClockInState.WAITING;
    }

    /// Whether nobody said yet when they left, and the office has not judged it.
    boolean lacksEnd() {
        return ended == null && (state() == ClockInState.OPEN || waits());
    }

    boolean isAt(Place other) {
        return place != null && place.id().equals(other.id());
    }

    /// Whether it may still be taken back, as if nothing had been.
    boolean isFresh(Instant now) {
        return now.isBefore(began.plus(REGRET));
    }

    /// @throws Refused for an end too soon after the beginning, and a pause longer than the work
    void mustLast(Instant end, int pause) {
        var worked = Duration.between(began, end);
        Refused.when(worked.compareTo(SHORTEST) < 0, "clock.just-now");
        if (pause >= worked.toMinutes()) {
            throw Refused.at("pause", "constraint.slip_pause_short");
        }
    }

    /// @throws Refused for what the office has judged, or need not
    void mustWait() {
        Refused.when(!waits(), "clock-ins.not-waiting");
    }
}
