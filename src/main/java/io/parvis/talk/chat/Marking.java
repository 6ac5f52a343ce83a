package io.parvis.talk.chat;

import io.parvis.people.identity.AccountId;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells one side what the other does beside writing: that it reads, that it types. Nothing that one could not say again.
@Component
public class Marking {

    private final Chats chats;
    private final Topics topics;

    Marking(Chats chats, Topics topics) {
        this.chats = chats;
        this.topics = topics;
    }

    /// Notes that the current side has read up to a number. Of the firm's side only whoever has the chat reads it for the
    /// visitor.
    @Transactional
    public void read(ChatId id, int upTo) {
        var chat = chats.get(id);
        var byVisitor = Scribe.isVisitor();
        if ((byVisitor || isHolder(chat)) && chats.read(id, byVisitor, upTo)) {
            topics.read(id, byVisitor, upTo);
        }
    }

    /// Tells the other side that the current one is typing. Nothing of it is kept.
    /// @throws Refused when the chat is over
    @Transactional(readOnly = true)
    public void type(ChatId id) {
        var chat = chats.get(id);
        chat.checkVisitorWrites();
        if (Scribe.isVisitor() || isHolder(chat)) {
            topics.typing(id, Scribe.isVisitor());
        }
    }

    private static boolean isHolder(Chat chat) {
        var holder = chat.holder();
        return holder != null && holder.id().equals(new AccountId(Current.actor().self()));
    }
}
