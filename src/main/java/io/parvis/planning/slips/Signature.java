package io.parvis.planning.slips;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a client signed on the telephone of the worker.
///
/// @param signer as it was typed
/// @param drawing none where typing the name was enough
/// @param of what it was given for, without its comment
/// @param arrived by the clock of the server
/// @param kept when it was given, as told by the device that kept it without a network; null where it came at once
record Signature(String signer, Drawing drawing, Work of, Instant arrived, @Nullable Instant kept) {

    /// When it was given.
    Instant at() {
        return kept == null ? arrived : kept;
    }

    /// Whether it was given for these figures, and not for others that were corrected since.
    boolean isFor(Work work) {
        return of.span().equals(work.span())
                && of.pause() == work.pause()
                && of.kilometres() == work.kilometres();
    }
}
