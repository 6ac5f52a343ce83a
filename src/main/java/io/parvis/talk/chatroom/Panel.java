package io.parvis.talk.chatroom;

import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Fields;
import io.parvis.talk.chat.Chat;
import io.parvis.talk.chat.ChatState;
import io.parvis.talk.chat.Reachable.Now;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a visitor sees of the chat: the way in, a message to leave, or the conversation.
///
/// @param at where it sends to
/// @param chat the conversation; null before there is one
/// @param categories among which a message is put; empty for somebody from a site
/// @param known whether we know who it is
public record Panel(
        String at,
        Now now,
        @Nullable Chat chat,
        List<Choice> categories,
        boolean known,
        Fields fields,
        String firm) {

    /// A new one for the sender's first line, so that a form sent twice begins once.
    String freshKey() {
        var typed = fields.value("key");
        return typed.isEmpty() ? UUID.randomUUID().toString() : typed;
    }

    boolean isOpen() {
        return now.open();
    }

    boolean isRunning() {
        return chat != null && chat.state().isRunning();
    }

    boolean isOver() {
        return chat != null && !chat.state().isRunning();
    }

    /// Whether nobody answered, and what was asked is kept to be answered later.
    boolean isKept() {
        return chat != null
                && isOver()
                && chat.times().taken() == null
                && (chat.ticket() != null || chat.state() == ChatState.LEFT);
    }

    /// Whether it went out by mail, or does at this moment.
    boolean isMailed() {
        return isOver() && chat != null && chat.wantsMail() && chat.times().taken() != null;
    }

    /// Nobody has words of their own sent to an address that nobody checked: an employee must have taken part.
    boolean mayBeMailed() {
        return isRunning() || chat != null && chat.times().taken() != null;
    }

    /// Where it is drawn anew.
    String page() {
        return chat == null ? at : known ? at + "?chat=" + chat.id() : at + "/talk";
    }

    /// Where this conversation is: that of a site is found by its key.
    String here() {
        if (chat == null) {
            return at;
        }
        return known ? at + "/" + chat.id() : at + "/talk";
    }
}
