package io.parvis.talk.incoming;

import org.jspecify.annotations.Nullable;

/// What is to become of a mail.
sealed interface Verdict {

    /// It was taken before.
    record Known() implements Verdict {}

    /// It becomes an answer, or a new ticket.
    record Deliver(Correspondent author) implements Verdict {}

    /// It is held for somebody to sort, or only noted.
    ///
    /// @param author who seems to ask something new, and in whose domain it would stand: behind its shield it is held
    record Aside(Reason reason, @Nullable Correspondent author) implements Verdict {

        Aside(Reason reason) {
            this(reason, null);
        }
    }
}
