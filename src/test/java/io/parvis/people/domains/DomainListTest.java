package io.parvis.people.domains;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.Cast;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Place;
import io.parvis.testing.Proves;
import io.parvis.testing.Rows;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class DomainListTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired OpeningDomains opening;

    Cast firm;
    Visitor admin;
    Visitor clerk;

    @BeforeEach
    void aFirm() {
        firm = world.freshFirm();
        admin = web.as(firm.admin());
        clerk = web.as(firm.clerk());
    }

    @Test
    @Proves({"DOM-04", "DOM-06", "DOM-07"})
    void leadsFromManagementOverTheNameToTheDetails() {
        var home = admin.open("/domains");
        assertThat(home.all("nav .nav-group:has(.nav-heading:contains(Gestion)) a").eachText())
                .contains("Domaines");

        var details = admin.open("site:" + home.link(firm.bakery().name()).orElseThrow());

        assertThat(details.heading()).isEqualTo(firm.bakery().name());
    }

    @Test
    @Proves({"DOM-05", "DOM-06"})
    void offersTheDetailsInTheMenuOfARow() {
        var page = admin.open("/domains");
        var row = row(page, firm.bakery());

        // A real button with a name: reached by keyboard and touch as well as by hovering.
        var button = row.select("td.end button[popovertarget]").getFirst();
        assertThat(button.attr("aria-label")).contains(firm.bakery().name());
        var item = page.all("#" + button.attr("popovertarget") + " a").getFirst();
        assertThat(item.text()).isEqualTo("Voir les détails du domaine");
        assertThat(item.attr("data-href").replace("{}", button.val()))
                .endsWith("/office/domains/" + firm.bakery().id());
    }

    @Test
    void showsStatusOwnerAndFunctions() {
        var row = row(admin.open("/domains"), firm.bakery()).text();

        assertThat(row)
                .contains(
                        "Actif",
                        firm.owner().name(),
                        firm.clerk().name(),
                        firm.otherClerk().name());
        assertThat(row(admin.open("/domains"), firm.blocked()).text()).contains("Bloqué");
    }

    @Test
    void findsByAFragmentWhateverCaseAndAccents() {
        rename(firm.bakery(), "Crèmerie Élodie & Zoë 100 %");

        for (var typed : List.of("crem", "ELODIE", "zoe", "%", "merie él")) {
            assertThat(names(admin.open("/domains?q=" + encode(typed))))
                    .containsExactly("Crèmerie Élodie & Zoë 100 %");
        }
        assertThat(admin.open("/domains?q=nothing-like-it").text())
                .contains("Aucun domaine ne correspond");
    }

    @Test
    void narrowsByStatusFunctionAndEmployee() {
        assertThat(names(admin.open("/domains?status=STARTUP")))
                .containsExactly(firm.starting().name());
        assertThat(names(admin.open("/domains?blocked=true")))
                .containsExactly(firm.blocked().name());
        var held = "/domains?employee=" + firm.clerk().id();
        assertThat(names(admin.open(held))).containsExactly(firm.bakery().name());
        assertThat(names(admin.open(held + "&held=RESPONSIBLE")))
                .containsExactly(firm.bakery().name());
        assertThat(names(admin.open(held + "&held=BACKUP"))).isEmpty();
        assertThat(names(admin.open("/domains?without=RESPONSIBLE")))
                .doesNotContain(firm.bakery().name());
    }

    @Test
    void saysWhatNarrowsTheListAndHowToCancelIt() {
        var page = admin.open("/domains?status=STARTUP");

        assertThat(page.all(".active-filters").text()).contains("Statut", "Démarrage");
        assertThat(page.links()).anyMatch(link -> link.endsWith("/domains"));
        assertThat(page.all(".list-count").text()).isEqualTo("1 domaine");
    }

    @Test
    void leavesOutWhatCannotBeRead() {
        var page =
                admin.open(
                        "/domains?status=NONSENSE&employee=x&held=%27%3B--&id=zz&blocked=perhaps&q=%00");

        assertThat(page.status()).isEqualTo(200);
    }

    @Test
    void goesOnWhereThePageEnded() {
        for (int n = 0; n < 60; n++) {
            seedOne("Zz client %02d".formatted(n));
        }
        var first = admin.open("/domains?q=Zz");
        var second = admin.open("site:" + first.all("a[rel=next]").attr("href"));

        assertThat(names(first)).hasSize(50).startsWith("Zz client 00");
        assertThat(names(second)).hasSize(10).startsWith("Zz client 50");
        assertThat(second.all("a[rel=next]")).isEmpty();
    }

    @Test
    void sortsAsAReaderDoes() {
        List.of("Ébéniste", "eau", "Zebra", "École 10", "École 9")
                .forEach(name -> seedOne("Qx " + name));

        assertThat(names(admin.open("/domains?q=Qx")))
                .containsExactly("Qx eau", "Qx Ébéniste", "Qx École 9", "Qx École 10", "Qx Zebra");
    }

    @Test
    void showsNothingOfAnotherFirm() {
        var page = web.as(world.alma().admin()).open("/domains");

        assertThat(page.text()).doesNotContain(firm.bakery().name());
    }

    private static org.jsoup.nodes.Element row(Page page, Place place) {
        return page.rows().stream()
                .filter(one -> one.text().contains(place.name()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(Page page) {
        return page.all("td.main a").eachText();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private void rename(Place place, String name) {
        rows.as(
                firm.firm().system(),
                jdbc ->
                        jdbc.sql("update client set name = ? where id = ?")
                                .params(name, place.id())
                                .update());
    }

    private void seedOne(String name) {
        io.parvis.platform.tenancy.Current.run(
                firm.admin().actor(),
                () ->
                        opening.open(
                                firm.firm(),
                                new OpeningDomains.NewDomain(
                                        io.parvis.people.clients.ClientKind.COMPANY,
                                        name,
                                        "fr",
                                        "BE",
                                        new io.parvis.people.identity.Inviting.Person(
                                                "Owner", UUID.randomUUID() + "@list.example", "fr"),
                                        Functions.NONE)));
    }
}
