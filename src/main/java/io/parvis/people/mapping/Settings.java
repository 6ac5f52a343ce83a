package io.parvis.people.mapping;

/// What somebody decided about an import.
///
/// @param language of clients whose line tells none
/// @param country of clients whose line tells none
/// @param anyway whether a client that looks like another one is created all the same
/// @param forgiving whether a line is taken without the values that cannot be read
public record Settings(
        Format format,
        Matching matching,
        Mode mode,
        DateOrder dates,
        Closed closed,
        String language,
        String country,
        boolean anyway,
        boolean forgiving) {

    /// By what a line is recognised as a client that is there.
    public enum Matching {
        CODE,
        EMAIL
    }

    public enum Mode {
        BOTH,
        CREATE,
        UPDATE;

        public boolean creates() {
            return this != UPDATE;
        }

        public boolean updates() {
            return this != CREATE;
        }
    }

    /// How 03/04/2026 is read.
    public enum DateOrder {
        DAY_FIRST,
        MONTH_FIRST
    }

    /// What becomes of lines whose status says that the client has left.
    public enum Closed {
        LEAVE_OUT,
        TAKE
    }
}
