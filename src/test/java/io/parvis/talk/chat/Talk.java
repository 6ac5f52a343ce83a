package io.parvis.talk.chat;

import io.parvis.platform.tenancy.Current;
import io.parvis.testing.Cast;
import io.parvis.testing.LiveChats;
import io.parvis.testing.Page;
import io.parvis.testing.Rows;
import io.parvis.testing.Visitor;
import java.util.List;
import java.util.UUID;

/// What is said in the chats of a firm, through its pages, and what is kept of it.
record Talk(Cast cast, Chats chats, Lines lines) {

    static UUID begin(Visitor visitor, String text) {
        return LiveChats.led(visitor.post("/chat", "key", UUID.randomUUID(), "text", text));
    }

    static Page say(Visitor visitor, UUID chat, String text) {
        return visitor.post("/chat/" + chat + "/lines", "key", UUID.randomUUID(), "text", text);
    }

    /// The first of the categories a ticket may have.
    static String category(Cast cast, Rows rows) {
        return rows.as(
                cast.firm().system(),
                jdbc ->
                        jdbc.sql("select id::text from ticket_category order by place limit 1")
                                .query(String.class)
                                .single());
    }

    Chat chat(UUID id) {
        return Current.as(cast.firm().system(), () -> chats.get(new ChatId(id)));
    }

    List<Line> said(UUID chat) {
        return Current.as(cast.firm().system(), () -> lines.all(new ChatId(chat)));
    }
}
