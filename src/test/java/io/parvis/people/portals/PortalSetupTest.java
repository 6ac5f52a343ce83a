package io.parvis.people.portals;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.people.firm.Feature;
import io.parvis.people.firm.Firms;
import io.parvis.testing.Cast;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Person;
import io.parvis.testing.Proves;
import io.parvis.testing.Rows;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What the firm sets up for its two portals, and what people find there.
@ParvisTest
class PortalSetupTest {

    private static final String CLIENTS = "/settings/portal/clients";
    private static final String WORKERS = "/settings/portal/workers";

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired Firms firms;

    private Cast firm;
    private Visitor admin;

    @BeforeEach
    void aFirm() {
        firm = world.freshFirm();
        admin = web.as(firm.admin());
    }

    @Test
    @Proves({"PORT-17", "PORT-19"})
    void givesEachPortalAnAddressToHandOut() {
        var clients = admin.open(CLIENTS);
        assertThat(clients.all(".tabs a").eachText()).containsExactly("Clients", "Intervenants");
        var address = clients.all("[data-copies]").eachAttr("data-copies").getFirst();
        assertThat(address).endsWith("/" + firm.firm().slug() + "/portal");
        assertThat(clients.all("svg.qr path").attr("d")).isNotEmpty();
        assertThat(clients.all(".snippet [data-copies]").attr("data-copies"))
                .startsWith("<a href=\"" + address + "\"")
                .endsWith(">Portail client</a>");
        assertThat(admin.open(WORKERS).all("[data-copies]").eachAttr("data-copies").getFirst())
                .isNotEqualTo(address)
                .endsWith("/team");
        var picture = admin.open(WORKERS + "/qr.svg");
        assertThat(picture.header("Content-Type")).startsWith("image/svg+xml");
        assertThat(picture.header("Content-Disposition"))
                .contains(firm.firm().slug() + "-workers.svg");
    }

    @Test
    @Proves({"PORT-16", "PORT-21"})
    void showsTheMenuThatWasPublished() {
        var before = navigation(firm.owner());
        assertThat(before).contains("Mes données", "Tickets", "Payeurs");
        var form = admin.open(CLIENTS + "?open=menu");
        assertThat(form.all("li .chip").eachText()).contains("Devis", "Factures");
        var saved =
                form.submit(
                        "/menu",
                        "on",
                        List.of("DETAILS", "USERS", "TICKETS"),
                        "place-TICKETS",
                        1,
                        "fr-TICKETS",
                        "Nous écrire");
        assertThat(saved.follow().flash()).contains("Publiez");
        assertThat(navigation(firm.owner())).isEqualTo(before);
        assertThat(publish(CLIENTS).flash()).contains("C'est publié");
        assertThat(navigation(firm.owner()))
                .containsExactly("Accueil", "Nous écrire", "Mes données", "Utilisateurs");
        assertThat(web.as(firm.owner()).open("/payers").status()).isEqualTo(404);
        assertThat(web.as(firm.owner()).post("/payers", "name", "X").status()).isEqualTo(404);
        assertThat(web.as(firm.owner()).open("/tickets").status()).isEqualTo(200);
        // The other portal, and other firms, have their own.
        assertThat(navigation(firm.worker())).isEqualTo(navigation(world.alma().worker()));
        assertThat(web.as(world.alma().owner()).open("/payers").status()).isEqualTo(200);
        assertThat(audited("PortalPublished")).isEqualTo(1);

        assertThat(takeBack(CLIENTS).flash()).contains("C'est retiré");
        assertThat(navigation(firm.owner())).isEqualTo(before);
        // What was prepared is there still.
        assertThat(admin.open(CLIENTS + "?open=menu").value("fr-TICKETS")).isEqualTo("Nous écrire");
    }

    @Test
    void takesBackOneEditionAfterTheOther() {
        say("Un");
        publish(CLIENTS);
        say("Deux");
        publish(CLIENTS);
        assertThat(greeting()).isEqualTo("Deux");
        takeBack(CLIENTS);
        assertThat(greeting()).isEqualTo("Un");
        takeBack(CLIENTS);
        assertThat(web.as(firm.owner()).open("").all(".greeting")).isEmpty();
        assertThat(admin.delete(CLIENTS + "/publication", "edition", 1).status()).isEqualTo(422);
    }

    @Test
    @Proves({"PORT-20", "D12"})
    void showsAPageThatWasWrittenAndCleaned() {
        var saved =
                admin.open(WORKERS + "?open=front")
                        .submit(
                                "/front",
                                "kind",
                                "PAGE",
                                "pageFr",
                                "<h2>Bienvenue</h2><p onclick='x()'>Ici<script>alert(1)</script></p>");
        assertThat(saved.follow().flash()).contains("onclick, script");
        publish(WORKERS);
        var home = web.as(firm.worker()).open("");
        assertThat(home.all(".written h2").text()).isEqualTo("Bienvenue");
        assertThat(home.source()).doesNotContain("onclick", "alert(1)");
        assertThat(home.header("Content-Security-Policy")).contains("script-src 'self'");
        assertThat(web.as(firm.owner()).open("").all(".written")).isEmpty();
    }

    @Test
    @Proves("PORT-20")
    void showsTheFirmsOwnSiteAndNoOther() {
        for (var wrong : List.of("http://a.example", "https://", "javascript:alert(1)", "x", "")) {
            var page = front("SITE", wrong);
            assertThat(page.status()).as(wrong).isEqualTo(422);
            assertThat(page.fieldError("url")).isNotEmpty();
        }
        front("SITE", "https://www.agency.example/clients?a=b").follow();
        publish(CLIENTS);
        var home = web.as(firm.owner()).open("");
        assertThat(home.all("iframe").attr("src"))
                .isEqualTo("https://www.agency.example/clients?a=b");
        assertThat(home.header("Content-Security-Policy"))
                .contains("frame-src https://www.agency.example");
        assertThat(web.as(firm.worker()).open("").header("Content-Security-Policy"))
                .doesNotContain("frame-src");
    }

    @Test
    void turnsNothingOnThatIsNotThere() {
        var form = admin.open(CLIENTS + "?open=menu");
        assertThat(form.all("input[value=QUOTES]")).isEmpty();
        var refused = form.submit("/menu", "on", List.of("DETAILS", "QUOTES"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.main()).contains("ne peut pas encore être affichée");
    }

    @Test
    void refusesWhatCannotBe() {
        assertThat(admin.open("/settings/portal/nobody").status()).isEqualTo(404);
        var form = admin.open(CLIENTS + "?open=menu");
        assertThat(form.submit("/menu", "place-TICKETS", "x").status()).isEqualTo(422);
        var label = form.submit("/menu", "fr-TICKETS", "x".repeat(41));
        assertThat(label.fieldError("fr-TICKETS")).contains("40");
        assertThat(front("NONSENSE", "").status()).isEqualTo(422);
        assertThat(front("PAGE", "").main()).contains("dans une langue au moins");
        for (var none : List.of(-1, 99)) {
            assertThat(admin.post(CLIENTS + "/publication", "version", none).status())
                    .isEqualTo(422);
        }
        var clerk = web.as(firm.clerk());
        assertThat(clerk.open(CLIENTS).status()).isEqualTo(403);
        assertThat(clerk.post(CLIENTS + "/publication", "version", 0).status()).isEqualTo(403);
    }

    @Test
    void tellsTheSecondOfTwo() {
        var mine = admin.open(CLIENTS + "?open=front");
        say("Un");
        var late = mine.submit("/front", "messageFr", "Deux");
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.summary()).contains("entre-temps");
        assertThat(late.submit("/front", "messageFr", "Deux").status()).isEqualTo(303);
        // What one publishes is what one saw.
        assertThat(admin.post(CLIENTS + "/publication", "version", 1).status()).isEqualTo(422);
    }

    @Test
    @Proves({"PORT-01", "PORT-02", "D22"})
    void isNotThereWithoutThePlanAndTheModule() {
        say("Un");
        publish(CLIENTS);
        deploy(List.of(Feature.CHAT, Feature.CLIENT_PORTAL));
        assertThat(admin.open(WORKERS).status()).isEqualTo(404);
        assertThat(admin.open(CLIENTS).all(".tabs a").eachText()).containsExactly("Clients");
        assertThat(web.as(firm.worker()).open("").status()).isEqualTo(404);
        assertThat(web.at(firm.worker().door()).open("/sign-in").status()).isEqualTo(404);
        plan("ADVANCED");
        assertThat(admin.open(CLIENTS).status()).isEqualTo(404);
        assertThat(admin.post(CLIENTS + "/publication", "version", 1).status()).isEqualTo(404);
        assertThat(web.as(firm.owner()).open("").all(".greeting")).isEmpty();
        assertThat(admin.open("").links()).noneMatch(link -> link.contains("/settings/portal"));
        plan("PREMIUM");
        assertThat(greeting()).isEqualTo("Un");
    }

    private void say(String message) {
        assertThat(
                        admin.open(CLIENTS + "?open=front")
                                .submit("/front", "messageFr", message)
                                .status())
                .isEqualTo(303);
    }

    private Page front(String kind, String url) {
        return admin.open(CLIENTS + "?open=front").submit("/front", "kind", kind, "url", url);
    }

    private String greeting() {
        return web.as(firm.owner()).open("").all(".greeting").text();
    }

    private Page publish(String portal) {
        return admin.open(portal).submit("/publication").follow();
    }

    private Page takeBack(String portal) {
        var edition = admin.open(portal).value("edition");
        return admin.delete(portal + "/publication", "edition", edition).follow();
    }

    private List<String> navigation(Person person) {
        return web.as(person).open("").all(".portal-nav .nav-list a").eachText();
    }

    private void deploy(List<Feature> modules) {
        var seen = firms.find(firm.firm().slug()).orElseThrow().modules();
        var path = "/firms/" + firm.firm().slug() + "/modules";
        var operator = web.as(world.operator().operator());
        assertThat(operator.post(path, "modules", modules, "seen", seen).status()).isEqualTo(303);
    }

    private void plan(String plan) {
        var path = "/firms/" + firm.firm().slug() + "/plan";
        var operator = web.as(world.operator().operator());
        var before = firms.find(firm.firm().slug()).orElseThrow().plan();
        var chosen = operator.post(path, "plan", plan, "seen", before, "confirmed", "true");
        assertThat(chosen.status()).as(chosen.toString()).isEqualTo(303);
    }

    private int audited(String event) {
        return rows.count(
                firm.firm().system(),
                "select count(*) from audit_entry where event = ? and who = ?",
                event,
                firm.admin().name());
    }
}
