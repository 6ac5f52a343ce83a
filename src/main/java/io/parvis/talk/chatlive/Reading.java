package io.parvis.talk.chatlive;

import io.parvis.platform.live.Frame;
import io.parvis.talk.chat.Chat;
import io.parvis.talk.chat.ChatId;
import io.parvis.talk.chat.ChatState;
import io.parvis.talk.chat.Chats;
import io.parvis.talk.chat.Lines;
import io.parvis.talk.chat.Queue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads for streams, as whoever looks on, what of a chat is new.
@Component
class Reading {

    private final Chats chats;
    private final Lines lines;
    private final Queue queue;
    private final Telling telling;
    private final Presence presence;

    Reading(Chats chats, Lines lines, Queue queue, Telling telling, Presence presence) {
        this.chats = chats;
        this.lines = lines;
        this.queue = queue;
        this.telling = telling;
        this.presence = presence;
    }

    /// What was said after a number, and up to which number that is.
    record News(List<Frame> frames, int upTo) {}

    @Transactional(readOnly = true)
    public News after(ChatId chat, int number) {
        var frames = new ArrayList<Frame>();
        var upTo = number;
        var some = lines.after(chat, upTo);
        while (!some.isEmpty()) {
            some.forEach(line -> frames.add(telling.line(chat, line)));
            upTo = some.getLast().number();
            some = some.size() < Lines.AT_ONCE ? List.of() : lines.after(chat, upTo);
        }
        return new News(frames, upTo);
    }

    /// Where a chat stands, and whether its visitor still waits.
    record Standing(List<Frame> frames, boolean queued) {}

    /// For its visitor.
    @Transactional(readOnly = true)
    public Standing forVisitor(ChatId id) {
        return chats.find(id).map(this::standing).orElse(new Standing(List.of(), false));
    }

    private Standing standing(Chat chat) {
        var queued = chat.state() == ChatState.QUEUED;
        var told = state(chat);
        told.put("ahead", queued ? queue.ahead(chat) : 0);
        told.put("read", chat.read().office());
        return new Standing(List.of(telling.frame("state", null, told)), queued);
    }

    /// Where a chat stands, for the desk.
    @Transactional(readOnly = true)
    public List<Frame> forDesk(ChatId id) {
        return chats.find(id)
                .map(chat -> {
                    var told = state(chat);
                    told.put("read", chat.read().visitor());
                    told.put("here", queue.isHere(chat));
                    return List.of(telling.frame("state", null, told));
                })
                .orElse(List.of());
    }

    /// Everything on the desk.
    @Transactional(readOnly = true)
    public Frame desk(@Nullable UUID client) {
        return telling.frame("queue", null, queue.entries(client));
    }

    Telling telling() {
        return telling;
    }

    /// The visitor's browser shows that it is there.
    void see(ChatId chat) {
        presence.see(chat);
    }

    /// The employee's browser does.
    void sit() {
        presence.sit();
    }

    private static Map<String, Object> state(Chat chat) {
        var told = new LinkedHashMap<String, Object>();
        told.put("chat", chat.id().value());
        told.put("state", chat.state());
        var holder = chat.holder();
        told.put("holder", holder == null ? "" : holder.name());
        told.put("holderId", holder == null ? "" : holder.id().value());
        told.put("wantsMail", chat.wantsMail());
        told.put("ticket", chat.ticket() == null ? "" : chat.ticket());
        return told;
    }
}
