package io.parvis.platform.mail;

/// What became of one mail at the server.
///
/// @param mishap why not; none when it was taken
record Outcome(Kind kind, Mishap mishap) {

    static final Outcome TAKEN = new Outcome(Kind.TAKEN, Mishap.NONE);

    /// In the server's words.
    String reason() {
        return mishap.said();
    }

    enum Kind {
        TAKEN,
        /// The server said no to this mail: later perhaps.
        REFUSED,
        /// The address cannot be one, today or later.
        BROKEN,
        /// The server went away in the middle: nobody knows whether it took the mail, so it travels again.
        GONE
    }
}
