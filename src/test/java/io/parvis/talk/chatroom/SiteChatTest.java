package io.parvis.talk.chatroom;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.platform.jobs.Jobs;
import io.parvis.testing.Cast;
import io.parvis.testing.LiveChats;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Proves;
import io.parvis.testing.Rows;
import io.parvis.testing.SettableClock;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The chat on a site of the firm's own: whom it lets in, and what a key opens.
@ParvisTest
class SiteChatTest {

    private static final String SITE = "https://www.boulangerie.example";

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired SettableClock clock;
    @Autowired Jobs jobs;

    private Cast cast;
    private String at;

    @BeforeEach
    void aFirmWithASite() {
        cast = world.freshFirm();
        LiveChats.on(cast, rows);
        at = "/" + cast.firm().slug() + "/site-chat";
        var typed = SITE.toUpperCase(Locale.ROOT) + "/contact\n";
        var saved = web.as(cast.admin()).post("/settings/chat-sites", "sites", typed);
        assertThat(saved.follow().value("sites")).isEqualTo(SITE);
    }

    private Visitor stranger() {
        return web.at("").speaking("fr");
    }

    private Page begin(Visitor visitor, String name) {
        return visitor.post(
                at,
                "key",
                UUID.randomUUID(),
                "name",
                name,
                "email",
                "zoe@elsewhere.example",
                "text",
                "Do you take new clients?");
    }

    private static String key(Page begun) {
        return begun.document().select("[data-chat-key]").attr("data-chat-key");
    }

    private Visitor holding(String key) {
        return stranger().sending("X-Chat-Key", key);
    }

    @Test
    void isShownOnTheSitesOfTheFirmAlone() {
        var own = stranger().sending("Referer", SITE + "/contact").open(at);
        assertThat(own.status()).isEqualTo(200);
        assertThat(own.header("Content-Security-Policy"))
                .contains("frame-ancestors 'self' " + SITE)
                .contains("script-src 'self'");
        assertThat(own.header("X-Frame-Options")).isEmpty();
        assertThat(stranger().sending("Referer", "https://evil.example/").open(at).status())
                .isEqualTo(403);
        var asked = stranger().sending("Origin", SITE).open(at + "/state?speaks=nl");
        assertThat(asked.header("Access-Control-Allow-Origin")).isEqualTo(SITE);
        assertThat(asked.json().get("open").asBoolean()).isTrue();
        assertThat(asked.json().get("said").asString()).contains("We zijn er");
        var foreign = stranger().sending("Origin", "https://evil.example").open(at + "/state");
        assertThat(foreign.status()).isEqualTo(403);
        assertThat(foreign.header("Access-Control-Allow-Origin")).isEmpty();
        var sent = begin(stranger().sending("Origin", SITE), "Zoé");
        assertThat(sent.status()).as("only our own frame sends").isEqualTo(403);
        var script = stranger().open(at + "/button.js");
        assertThat(script.header("Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
        assertThat(script.source()).contains("attachShadow");
        // Every other page stays unframed.
        assertThat(web.as(cast.owner()).open("").header("Content-Security-Policy"))
                .contains("frame-ancestors 'none'");
    }

    @Test
    void opensOneChatToWhoeverHoldsItsKey() {
        var begun = begin(stranger(), "Zoé");
        assertThat(begun.status()).isEqualTo(200);
        var key = key(begun);
        assertThat(key).hasSize(43);
        assertThat(
                        rows.count(
                                cast.firm().system(),
                                "select count(*) from chat_key where position(convert_to(?, 'UTF8') in hash) > 0",
                                key))
                .as("only its hash is kept")
                .isZero();
        assertThat(holding(key).open(at + "/talk").source()).contains("data-chat=");
        assertThat(say(holding(key), "Hello?").status()).isEqualTo(200);
        for (var wrong : new String[] {"", "x", key.substring(1) + "A"}) {
            assertThat(say(holding(wrong), "Hello?").status()).isEqualTo(404);
            assertThat(holding(wrong).open(at + "/talk/stream").status()).isEqualTo(404);
        }
        clock.pass(Duration.ofHours(25));
        assertThat(say(holding(key), "Still me").status()).as("a day later").isEqualTo(404);
    }

    @Test
    void opensNothingElseToWhoeverStoleTheKey() {
        var key = key(begin(stranger(), "Zoé"));
        var other = key(begin(stranger(), "Yann"));
        say(holding(other), "My account number is BE71.");
        assertThat(holding(key).open(at + "/talk").source()).contains("data-chat=");
        assertThat(holding(key).open(at + "/talk/files/" + hung(other)).status()).isEqualTo(404);
        assertThat(holding(other).open(at + "/talk/files/" + hung(other)).status()).isEqualTo(200);
        for (var site : List.of(SITE, "https://evil.example")) {
            assertThat(say(holding(key).sending("Origin", site), "Hello").status()).isEqualTo(403);
        }
        var portal = cast.owner().door();
        for (var page : List.of(portal, portal + "/chat", cast.clerk().door() + "/chat")) {
            assertThat(holding(key).open(page).status()).as(page).isEqualTo(303);
        }
        var foreign = world.freshFirm();
        LiveChats.on(foreign, rows);
        var elsewhere = at.replace(cast.firm().slug(), foreign.firm().slug());
        assertThat(holding(key).open(elsewhere + "/talk").status()).isEqualTo(404);
    }

    // A file that whoever holds the key hangs on their chat.
    private UUID hung(String key) {
        holding(key)
                .post(
                        at + "/talk/lines",
                        Map.of("key", UUID.randomUUID().toString(), "text", ""),
                        Map.of("proof.txt", "Mine".getBytes(StandardCharsets.UTF_8)));
        return rows.as(
                cast.firm().system(),
                jdbc ->
                        jdbc.sql("select file_id from chat_file limit 1")
                                .query(UUID.class)
                                .single());
    }

    private Page say(Visitor visitor, String text) {
        return visitor.post(at + "/talk/lines", "key", UUID.randomUUID(), "text", text);
    }

    @Test
    void isKeptAsATicketOfTheClientThatAnEmployeeNames() {
        var key = key(begin(stranger(), "Zoé"));
        var chat =
                holding(key).open(at + "/talk").document().select("[data-chat]").attr("data-chat");
        var clerk = web.as(cast.clerk());
        assertThat(clerk.open("/chat/" + chat).main()).contains("zoe@elsewhere.example");
        clerk.post("/chat/" + chat + "/holder");
        clerk.post("/chat/" + chat + "/lines", "key", UUID.randomUUID(), "text", "We do.");
        clerk.post("/chat/" + chat + "/end");
        var category =
                rows.as(
                        cast.firm().system(),
                        jdbc ->
                                jdbc.sql("select id from ticket_category order by place limit 1")
                                        .query(UUID.class)
                                        .single());
        var unknown = keep(clerk, chat, category, "C-999999");
        assertThat(unknown.status()).isEqualTo(422);
        var code =
                rows.as(
                        cast.firm().system(),
                        jdbc ->
                                jdbc.sql("select code from client where id = ?")
                                        .param(cast.bakery().id())
                                        .query(String.class)
                                        .single());
        var kept = keep(clerk, chat, category, code);
        assertThat(kept.status()).isEqualTo(200);
        assertThat(clerk.open("/tickets/" + kept.json().get("ticket").asString()).main())
                .contains("Zoé", "Do you take new clients?", "We do.");
    }

    private static Page keep(Visitor clerk, String chat, UUID category, String code) {
        return clerk.post(
                "/chat/" + chat + "/ticket",
                "category",
                category,
                "subject",
                "New client",
                "code",
                code,
                "open",
                true);
    }

    @Test
    void takesAMessageOutsideTheHours() {
        clock.set(Instant.parse("2026-03-07T12:00:00Z"));
        var closed = stranger().open(at);
        assertThat(closed.source()).contains("lundi");
        assertThat(begin(stranger(), "Zoé").status()).isEqualTo(422);
        var left =
                stranger()
                        .post(
                                at + "/messages",
                                "key",
                                UUID.randomUUID(),
                                "name",
                                "Zoé",
                                "email",
                                "zoe@elsewhere.example",
                                "text",
                                "Please call me.");
        assertThat(left.source()).contains("Votre message nous est parvenu");
        assertThat(
                        rows.count(
                                cast.firm().system(),
                                "select count(*) from chat where state = 'LEFT' and visitor_name = 'Zoé'"))
                .isEqualTo(1);
    }

    @Test
    void forgetsStrangersLongAfter() {
        var key = key(begin(stranger(), "Zoé"));
        holding(key).post(at + "/talk/end");
        clock.pass(Duration.ofDays(179));
        jobs.run("chats-of-strangers");
        assertThat(strangers()).isEqualTo(1);
        clock.pass(Duration.ofDays(2));
        jobs.run("chats-of-strangers");
        assertThat(strangers()).isZero();
    }

    private int strangers() {
        return rows.count(
                cast.firm().system(), "select count(*) from chat where domain_id is null");
    }

    @Test
    void slowsAFloodDown() {
        var flooding = stranger();
        int last = 0;
        for (int time = 0; time < 12; time++) {
            last = begin(flooding, "Zoé").status();
        }
        assertThat(last).isEqualTo(429);
        assertThat(begin(stranger(), "Somebody else").status()).isEqualTo(200);
    }

    @Test
    @Proves({"FIRM-44", "FIRM-46", "FIRM-47"})
    void isThereOnceTheOperatorDeployedItAndTheFirmTurnedItOn() {
        var fresh = world.freshFirm();
        rows.as(
                fresh.firm().system(),
                jdbc ->
                        jdbc.sql("update firm set modules = '{}' where id = ?")
                                .param(fresh.firm().id())
                                .update());
        var slug = fresh.firm().slug();
        var admin = web.as(fresh.admin());
        for (var path : List.of("/chat", "/settings/chat-sites")) {
            assertThat(admin.open(path).status()).as(path).isEqualTo(404);
        }
        assertThat(web.as(fresh.owner()).open("/chat").status()).isEqualTo(404);
        assertThat(web.at("").open("/" + slug + "/site-chat").status()).isEqualTo(404);
        assertThat(web.as(fresh.owner()).open("").document().select(".corner")).isEmpty();

        web.as(world.operator().operator())
                .open("/firms/" + slug + "/modules")
                .submit("/modules", "modules", "CHAT");
        assertThat(admin.open("/chat").status()).isEqualTo(200);
        assertThat(web.as(fresh.owner()).open("/chat").status()).as("off").isEqualTo(404);
        assertThat(web.as(fresh.owner()).open("").document().select(".corner")).isEmpty();

        admin.open("/settings/firm?open=chat").submit("/settings/firm/chat", "active", "true");
        assertThat(web.as(fresh.owner()).open("").document().select(".corner")).hasSize(1);
        assertThat(web.as(fresh.owner()).open("/chat").status()).isEqualTo(200);
    }

    @Test
    @Proves({"FIRM-45", "FIRM-47", "FIRM-66"})
    void followsTheHoursOfEachLanguage() {
        var admin = web.as(cast.admin());
        assertThat(admin.open("/settings/firm?open=chat").links())
                .contains(cast.admin().door() + "/settings/hours");
        var french = admin.post("/settings/hours/languages", "language", "fr").follow();
        var working = french.link("Heures de travail").orElseThrow();
        admin.open("site:" + working).submit(working, "start", "11:00");
        assertThat(state("en")).isEqualTo("We are here to answer you");
        assertThat(state("fr")).isEqualTo("De retour à 11:00");
        clock.pass(Duration.ofHours(1));
        assertThat(state("fr")).isEqualTo("Nous sommes là pour vous répondre");
    }

    private String state(String language) {
        return stranger().open(at + "/state?speaks=" + language).json().get("said").asString();
    }

    @Test
    void refusesSitesThatAreNone() {
        for (var wrong : new String[] {"http://www.example.org", "www.exam ple.org", "https://"}) {
            var page = web.as(cast.admin()).post("/settings/chat-sites", "sites", wrong);
            assertThat(page.fieldError("sites")).as(wrong).isNotEmpty();
        }
    }
}
