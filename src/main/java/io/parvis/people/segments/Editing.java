package io.parvis.people.segments;

import io.parvis.platform.kernel.Message;
import io.parvis.platform.web.Fields;

/// What two editors of the same thing are told.
final class Editing {

    private static final Message STALE = Message.of("segment.changed-meanwhile");

    private Editing() {}

    /// The form once more. After somebody else saved it holds what was typed, and saving again is a choice made knowingly.
    static Fields again(Fields typed, int version) {
        return typed.errors("").contains(STALE)
                ? typed.fixed("version", Integer.toString(version))
                : typed;
    }
}
