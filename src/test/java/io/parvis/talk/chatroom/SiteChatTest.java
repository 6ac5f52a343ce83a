package io.parvis.talk.chatroom;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.Cast;
import io.parvis.testing.LiveChats;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Rows;
import io.parvis.testing.SettableClock;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The chat on a site of the firm's own: whom it lets in, and what a key opens.
@ParvisTest
class SiteChatTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired SettableClock clock;

    private Cast cast;
    private SiteStrangers site;
    private String at;

    @BeforeEach
    void aFirmWithASite() {
        cast = world.freshFirm();
        site = SiteStrangers.of(cast, web, rows);
        at = site.at();
    }

    @Test
    void isShownOnTheSitesOfTheFirmAlone() {
        var own = site.stranger().sending("Referer", SiteStrangers.SITE + "/contact").open(at);
        assertThat(own.status()).isEqualTo(200);
        assertThat(own.header("Content-Security-Policy"))
                .contains("frame-ancestors 'self' " + SiteStrangers.SITE)
                .contains("script-src 'self'");
        assertThat(own.header("X-Frame-Options")).isEmpty();
        assertThat(site.stranger().sending("Referer", "https://evil.example/").open(at).status())
                .isEqualTo(403);
        var asked =
                site.stranger().sending("Origin", SiteStrangers.SITE).open(at + "/state?speaks=nl");
        assertThat(asked.header("Access-Control-Allow-Origin")).isEqualTo(SiteStrangers.SITE);
        assertThat(asked.json().get("open").asBoolean()).isTrue();
        assertThat(asked.json().get("said").asString()).contains("We zijn er");
        var foreign = site.stranger().sending("Origin", "https://evil.example").open(at + "/state");
        assertThat(foreign.status()).isEqualTo(403);
        assertThat(foreign.header("Access-Control-Allow-Origin")).isEmpty();
        var sent = site.begin(site.stranger().sending("Origin", SiteStrangers.SITE), "Zoé");
        assertThat(sent.status()).as("only our own frame sends").isEqualTo(403);
        var script = site.stranger().open(at + "/button.js");
        assertThat(script.header("Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
        assertThat(script.source()).contains("attachShadow");
        // Every other page stays unframed.
        assertThat(web.as(cast.owner()).open("").header("Content-Security-Policy"))
                .contains("frame-ancestors 'none'");
    }

    @Test
    void opensOneChatToWhoeverHoldsItsKey() {
        var begun = site.begin(site.stranger(), "Zoé");
        assertThat(begun.status()).isEqualTo(200);
        var key = SiteStrangers.key(begun);
        assertThat(key).hasSize(43);
        assertThat(
                        rows.count(
                                cast.firm().system(),
                                "select count(*) from chat_key where position(convert_to(?, 'UTF8') in hash) > 0",
                                key))
                .as("only its hash is kept")
                .isZero();
        assertThat(site.holding(key).open(at + "/talk").source()).contains("data-chat=");
        assertThat(say(site.holding(key), "Hello?").status()).isEqualTo(200);
        for (var wrong : new String[] {"", "x", key.substring(1) + "A"}) {
            assertThat(say(site.holding(wrong), "Hello?").status()).isEqualTo(404);
            assertThat(site.holding(wrong).open(at + "/talk/stream").status()).isEqualTo(404);
        }
        clock.pass(Duration.ofHours(25));
        assertThat(say(site.holding(key), "Still me").status()).as("a day later").isEqualTo(404);
    }

    @Test
    void opensNothingElseToWhoeverStoleTheKey() {
        var key = SiteStrangers.key(site.begin(site.stranger(), "Zoé"));
        var other = SiteStrangers.key(site.begin(site.stranger(), "Yann"));
        say(site.holding(other), "My account number is BE71.");
        assertThat(site.holding(key).open(at + "/talk").source()).contains("data-chat=");
        assertThat(site.holding(key).open(at + "/talk/files/" + hung(other)).status())
                .isEqualTo(404);
        assertThat(site.holding(other).open(at + "/talk/files/" + hung(other)).status())
                .isEqualTo(200);
        for (var origin : List.of(SiteStrangers.SITE, "https://evil.example")) {
            assertThat(say(site.holding(key).sending("Origin", origin), "Hello").status())
                    .isEqualTo(403);
        }
        var portal = cast.owner().door();
        for (var page : List.of(portal, portal + "/chat", cast.clerk().door() + "/chat")) {
            assertThat(site.holding(key).open(page).status()).as(page).isEqualTo(303);
        }
        var foreign = world.freshFirm();
        LiveChats.on(foreign, rows);
        var elsewhere = at.replace(cast.firm().slug(), foreign.firm().slug());
        assertThat(site.holding(key).open(elsewhere + "/talk").status()).isEqualTo(404);
    }

    // A file that whoever holds the key hangs on their chat.
    private UUID hung(String key) {
        site.holding(key)
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
    void slowsAFloodDown() {
        var flooding = site.stranger();
        int last = 0;
        for (int time = 0; time < 12; time++) {
            last = site.begin(flooding, "Zoé").status();
        }
        assertThat(last).isEqualTo(429);
        assertThat(site.begin(site.stranger(), "Somebody else").status()).isEqualTo(200);
    }

    @Test
    void refusesSitesThatAreNone() {
        for (var wrong : new String[] {"http://www.example.org", "www.exam ple.org", "https://"}) {
            var page = web.as(cast.admin()).post("/settings/chat-sites", "sites", wrong);
            assertThat(page.fieldError("sites")).as(wrong).isNotEmpty();
        }
    }
}
