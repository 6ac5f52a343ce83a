package io.parvis.talk.chatroom;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.platform.jobs.Jobs;
import io.parvis.testing.Cast;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Proves;
import io.parvis.testing.Rows;
import io.parvis.testing.SettableClock;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// When the chat on a site is there, and what is left of it.
@ParvisTest
class SiteChatHoursTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired SettableClock clock;
    @Autowired Jobs jobs;

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
    void isKeptAsATicketOfTheClientThatAnEmployeeNames() {
        var key = SiteStrangers.key(site.begin(site.stranger(), "Zoé"));
        var chat =
                site.holding(key)
                        .open(at + "/talk")
                        .document()
                        .select("[data-chat]")
                        .attr("data-chat");
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
        var closed = site.stranger().open(at);
        assertThat(closed.source()).contains("lundi");
        assertThat(site.begin(site.stranger(), "Zoé").status()).isEqualTo(422);
        var left =
                site.stranger()
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
        var key = SiteStrangers.key(site.begin(site.stranger(), "Zoé"));
        site.holding(key).post(at + "/talk/end");
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
        return site.stranger().open(at + "/state?speaks=" + language).json().get("said").asString();
    }
}
