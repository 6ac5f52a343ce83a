package io.parvis.planning.slips;

import java.time.Instant;

/// What a client signed on the telephone of the worker.
///
/// @param signer as it was typed
/// @param drawing none where typing the name was enough
/// @param of what it was given for, without its comment
/// @param at when it arrived, by the clock of the server
record Signature(String signer, Drawing drawing, Work of, Instant at) {

    /// Whether it was given for these figures, and not for others that were corrected since.
    boolean isFor(Work work) {
        return of.span().equals(work.span())
                && of.pause() == work.pause()
                && of.kilometres() == work.kilometres();
    }
}
