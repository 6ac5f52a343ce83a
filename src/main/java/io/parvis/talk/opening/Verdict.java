package io.parvis.talk.opening;

import org.jspecify.annotations.Nullable;

/// Open or closed, and why.
///
/// @param by the schedule that decides; none when no schedule covers the moment, which is closed
/// @param others how many more of the same rank say the same
/// @param against one of the same rank that closes, where it is open nevertheless
public record Verdict(boolean open, @Nullable Decider by, int others, @Nullable Decider against) {

    /// No schedule says anything.
    public static final Verdict NOTHING = new Verdict(false, null, 0, null);

    static final Verdict OPEN = new Verdict(true, null, 0, null);
    // Told from nothing by its count.
    static final Verdict CLOSED = new Verdict(false, null, 1, null);

    /// The same without the reason, so that two periods that are alike become one.
    Verdict plain() {
        if (equals(NOTHING)) {
            return NOTHING;
        }
        return open ? OPEN : CLOSED;
    }
}
