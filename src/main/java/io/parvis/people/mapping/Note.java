package io.parvis.people.mapping;

import io.parvis.platform.kernel.Message;

/// Something to be said about a line.
///
/// @param heading the column it is about, or an empty text
public record Note(int line, Weight weight, String heading, Message said) {

    public enum Weight {
        FAILED,
        SKIPPED,
        /// The line is taken; somebody may want to look.
        NOTED
    }

    public static Note failed(int line, String heading, Message said) {
        return new Note(line, Weight.FAILED, heading, said);
    }

    public static Note failed(int line, String key, Object... arguments) {
        return failed(line, "", Message.of(key, arguments));
    }

    public static Note skipped(int line, String key, Object... arguments) {
        return new Note(line, Weight.SKIPPED, "", Message.of(key, arguments));
    }

    public static Note noted(int line, String key, Object... arguments) {
        return new Note(line, Weight.NOTED, "", Message.of(key, arguments));
    }
}
