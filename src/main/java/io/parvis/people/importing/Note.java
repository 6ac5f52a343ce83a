package io.parvis.people.importing;

import io.parvis.platform.kernel.Message;

/// Something to be said about a line.
///
/// @param heading the column it is about, or an empty text
record Note(int line, Weight weight, String heading, Message said) {

    enum Weight {
        FAILED,
        SKIPPED,
        /// The line is taken; somebody may want to look.
        NOTED
    }

    static Note failed(int line, String heading, Message said) {
        return new Note(line, Weight.FAILED, heading, said);
    }

    static Note failed(int line, String key, Object... arguments) {
        return failed(line, "", Message.of(key, arguments));
    }

    static Note skipped(int line, String key, Object... arguments) {
        return new Note(line, Weight.SKIPPED, "", Message.of(key, arguments));
    }

    static Note noted(int line, String key, Object... arguments) {
        return new Note(line, Weight.NOTED, "", Message.of(key, arguments));
    }
}
