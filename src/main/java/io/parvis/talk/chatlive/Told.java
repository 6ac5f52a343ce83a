package io.parvis.talk.chatlive;

import io.parvis.platform.live.Frame;
import io.parvis.talk.chat.ChatId;
import io.parvis.talk.chat.Topics;
import java.util.List;

/// What one of the [Topics] says.
///
/// @param number of a line; 0 where it says none
record Told(String what, ChatId chat, boolean byVisitor, int number) {

    /// Whoever looks on is signed out: no chat goes with it.
    static final String OUT = "X";

    static Told of(String text) {
        var parts = text.split(" ");
        var what = parts[0];
        var chat = ChatId.of(parts[1]);
        return switch (what) {
            case Topics.LINE -> new Told(what, chat, false, Integer.parseInt(parts[2]));
            case Topics.READ ->
                    new Told(what, chat, isVisitor(parts[2]), Integer.parseInt(parts[3]));
            case Topics.TYPING -> new Told(what, chat, isVisitor(parts[2]), 0);
            default -> new Told(what, chat, false, 0);
        };
    }

    List<Frame> mark(Telling telling) {
        var name = what.equals(Topics.READ) ? "read" : "typing";
        return List.of(telling.mark(chat, name, byVisitor, number));
    }

    private static boolean isVisitor(String side) {
        return side.equals(Topics.VISITOR);
    }
}
