package io.parvis.talk.incoming;

/// What is to become of a mail.
sealed interface Verdict {

    /// It was taken before.
    record Known() implements Verdict {}

    /// It becomes an answer, or a new ticket.
    record Deliver(Correspondent author) implements Verdict {}

    /// It is held for somebody to sort, or only noted.
    record Aside(Reason reason) implements Verdict {}
}
