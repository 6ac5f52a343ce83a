package io.parvis.talk.chat;

import io.parvis.people.identity.AccountId;
import io.parvis.platform.kernel.Ids;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.tenancy.Realm;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes into chats, within the transaction of the act: under the lock of the chat, which gives the numbers.
@Component
class Scribe {

    private final Chats chats;
    private final Lines lines;
    private final Topics topics;
    private final Ids ids;
    private final Clock clock;

    Scribe(Chats chats, Lines lines, Topics topics, Ids ids, Clock clock) {
        this.chats = chats;
        this.lines = lines;
        this.topics = topics;
        this.ids = ids;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /// The chat, kept for this transaction: whoever else writes waits.
    Chat open(ChatId id) {
        return chats.lock(id);
    }

    /// Puts a new chat on the desk, with its first line.
    void begin(Chat chat, Saying first) {
        chats.add(chat);
        say(chat, first);
        topics.moved(chat.id());
    }

    /// Says something for the current actor, unless it was said already. @return its number
    int say(Chat chat, Saying saying) {
        var byVisitor = isVisitor();
        var before = lines.saidAs(chat.id(), byVisitor, saying.key());
        if (before.isPresent()) {
            return before.getAsInt();
        }
        if (byVisitor) {
            chat.checkVisitorWrites();
        } else {
            chat.checkOfficeWrites(new AccountId(Current.actor().self()));
        }
        var line = line(chat, LineKind.TEXT, saying.text());
        lines.add(chat, line, saying.key());
        lines.hang(chat, line.number(), saying.files());
        chats.save(chat.said());
        // Who writes has read what stands before.
        chats.read(chat.id(), byVisitor, line.number());
        topics.said(chat.id(), line.number());
        return line.number();
    }

    /// Brings a chat into another state, with a line that says so to both sides.
    void move(Chat changed, LineKind kind, String text) {
        var line = line(changed, kind, text);
        lines.add(changed, line, ids.next());
        chats.save(changed.said());
        if (Current.actor().realm() != Realm.SYSTEM) {
            chats.read(changed.id(), isVisitor(), line.number());
        }
        topics.said(changed.id(), line.number());
        topics.moved(changed.id());
    }

    /// Brings it into another state without a word.
    void put(Chat changed) {
        chats.save(changed);
        topics.moved(changed.id());
    }

    private Line line(Chat chat, LineKind kind, String text) {
        var actor = Current.actor();
        var account =
                switch (actor.realm()) {
                    case STAFF, CLIENT -> author();
                    default -> null;
                };
        var name = actor.realm() == Realm.SYSTEM ? "" : actor.name();
        return new Line(
                chat.lastNumber() + 1, kind, isVisitor(), account, name, text, now(), List.of());
    }

    private static @Nullable AccountId author() {
        return new AccountId(Current.actor().self());
    }

    /// Whether the current actor stands on the visitor's side.
    static boolean isVisitor() {
        var realm = Current.actor().realm();
        return realm == Realm.CLIENT || realm == Realm.VISITOR;
    }
}
