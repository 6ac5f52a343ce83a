package io.parvis.talk.chat;

import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What can happen to a chat. What is said in it is no event: lines are kept as they are, and cannot change.
sealed interface ChatEvent extends Event {

    ChatId chat();

    @Override
    default Subject subject() {
        return new Subject("chat", chat().value());
    }

    record ChatBegun(ChatId chat) implements ChatEvent {}

    record ChatTaken(ChatId chat, @Nullable String from) implements ChatEvent {
        @Override
        public List<Change> changes() {
            return Change.between("chat.holder", from, null, name -> name);
        }
    }

    record ChatPassed(ChatId chat, String from, String to) implements ChatEvent {
        @Override
        public List<Change> changes() {
            return Change.between("chat.holder", from, to, name -> name);
        }
    }

    record ChatEnded(ChatId chat) implements ChatEvent {}

    /// Somebody wrote when nobody was there to answer, or waited in vain.
    record MessageLeft(ChatId chat) implements ChatEvent {}

    /// It became a ticket.
    record ChatKept(ChatId chat) implements ChatEvent {}

    /// Put away without becoming anything.
    record ChatPutAway(ChatId chat) implements ChatEvent {}

    record TranscriptAsked(ChatId chat) implements ChatEvent {}
}
