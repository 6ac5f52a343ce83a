package io.parvis.talk.messages;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The report as its address says it.
///
/// @param after the last client of the page before
record RecipientQuery(@Nullable RecipientState state, @Nullable UUID after) {

    static final RecipientQuery ALL = new RecipientQuery(null, null);

    /// The part of the address after the path.
    String text() {
        var narrowed = state == null ? "" : "state=" + state;
        var from = after == null ? "" : "after=" + after;
        var both = narrowed + (narrowed.isEmpty() || from.isEmpty() ? "" : "&") + from;
        return both.isEmpty() ? "" : "?" + both;
    }
}
