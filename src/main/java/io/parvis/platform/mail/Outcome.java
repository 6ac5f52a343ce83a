package io.parvis.platform.mail;

/// What became of one mail at the server.
///
/// @param reason why not, in the server's words; empty when it was taken
record Outcome(Kind kind, String reason) {

    static final Outcome TAKEN = new Outcome(Kind.TAKEN, "");

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
