package io.parvis.talk.chatroom;

import io.parvis.testing.Cast;
import io.parvis.testing.LiveChats;
import io.parvis.testing.Page;
import io.parvis.testing.Rows;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import java.util.Locale;
import java.util.UUID;

/// Whoever chats from a site of the firm's own.
record SiteStrangers(Cast cast, Web web) {

    static final String SITE = "https://www.boulangerie.example";

    /// Of a firm that chats, on one site.
    static SiteStrangers of(Cast cast, Web web, Rows rows) {
        LiveChats.on(cast, rows);
        var typed = SITE.toUpperCase(Locale.ROOT) + "/contact\n";
        var saved = web.as(cast.admin()).post("/settings/chat-sites", "sites", typed);
        var kept = saved.follow().value("sites");
        if (!kept.equals(SITE)) {
            throw new AssertionError("kept as " + kept);
        }
        return new SiteStrangers(cast, web);
    }

    String at() {
        return "/" + cast.firm().slug() + "/site-chat";
    }

    Visitor stranger() {
        return web.at("").speaking("fr");
    }

    Page begin(Visitor visitor, String name) {
        return visitor.post(
                at(),
                "key",
                UUID.randomUUID(),
                "name",
                name,
                "email",
                "zoe@elsewhere.example",
                "text",
                "Do you take new clients?");
    }

    static String key(Page begun) {
        return begun.document().select("[data-chat-key]").attr("data-chat-key");
    }

    Visitor holding(String key) {
        return stranger().sending("X-Chat-Key", key);
    }
}
