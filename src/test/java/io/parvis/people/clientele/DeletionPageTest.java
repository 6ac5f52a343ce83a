package io.parvis.people.clientele;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.people.clients.Fate;
import io.parvis.testing.Cast;
import io.parvis.testing.Obligations;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Place;
import io.parvis.testing.Proves;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The window that says what deleting would do to each client, and the act.
@ParvisTest
class DeletionPageTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Obligations obligations;

    Cast firm;
    Visitor admin;

    @BeforeEach
    void aFirm() {
        firm = world.freshFirm();
        admin = web.as(firm.admin());
    }

    @AfterEach
    void release() {
        firm.places().forEach(place -> obligations.release(place.id()));
    }

    @Test
    @Proves({"CLI-14", "CLI-47", "CLI-48", "CLI-49"})
    void saysWhichGoWhichAreArchivedAndWhichAreRefused() {
        obligations.tie(firm.bakery().id(), Fate.ARCHIVED);
        obligations.tie(firm.blocked().id(), Fate.REFUSED);
        var page = chosen(firm.bakery(), firm.blocked(), firm.starting());

        assertThat(page.heading()).isEqualTo("Supprimer 3 clients");
        assertThat(card(page, "Disparaît")).contains(firm.starting().name());
        assertThat(card(page, "Est archivé")).contains(firm.bakery().name(), "TVA");
        assertThat(card(page, "Ne peut pas")).contains(firm.blocked().name());
        assertThat(page.link("Annuler")).contains(firm.admin().door() + "/clients");
        assertThat(admin.open("/clients").column("Nom")).contains(firm.starting().name());

        var done = page.submit("/clients/deletion").follow();
        assertThat(done.flash()).contains("1 client effacé, 1 archivé");
        assertThat(done.column("Nom"))
                .contains(firm.blocked().name())
                .doesNotContain(firm.starting().name(), firm.bakery().name());
        var archive = admin.open("/clients?archived=true");
        assertThat(archive.column("Code")).containsExactly(firm.bakery().code());
        assertThat(archive.source()).doesNotContain(firm.bakery().name());
        assertThat(archive.all("[name=ids]")).isEmpty();
    }

    @Test
    @Proves("CLI-49")
    void showsAnArchivedClientWithoutAnythingToDoToIt() {
        obligations.tie(firm.bakery().id(), Fate.ARCHIVED);
        chosen(firm.bakery()).submit("/clients/deletion");
        var page = admin.open("/clients/" + firm.bakery().id());

        assertThat(page.text()).contains("Archivé le", "TVA").doesNotContain(firm.owner().name());
        assertThat(page.link("Modifier")).isEmpty();
        assertThat(admin.open("/clients/" + firm.bakery().id() + "/edit").status()).isEqualTo(422);
        assertThat(web.at("").open("site:" + firm.owner().door()).status()).isNotEqualTo(200);
    }

    @Test
    @Proves("CLI-48")
    void asksForOneFromItsPage() {
        var client = admin.open("/clients/" + firm.starting().id());
        var page = admin.open("site:" + client.link("Supprimer").orElseThrow());

        assertThat(page.heading()).isEqualTo("Supprimer " + firm.starting().name());
        assertThat(page.text()).contains("irréversible");
        page.submit("/clients/deletion");
        assertThat(admin.open("/clients/" + firm.starting().id()).status()).isEqualTo(404);
    }

    @Test
    void asksAgainWhenSomethingChangedMeanwhile() {
        var page = chosen(firm.starting());
        obligations.tie(firm.starting().id(), Fate.REFUSED);
        var again = page.submit("/clients/deletion");

        assertThat(again.status()).isEqualTo(422);
        assertThat(card(again, "Ne peut pas")).contains(firm.starting().name());
        assertThat(admin.open("/clients/" + firm.starting().id()).status()).isEqualTo(200);
    }

    @Test
    void saysWhenNobodyWasTicked() {
        var page = admin.post("/clients/selection/deletion", "query", "q=a").follow();

        assertThat(page.flash()).contains("Aucun client n'est sélectionné");
        assertThat(admin.post("/clients/selection/deletion", "ids", "no-id", "query", "").status())
                .isEqualTo(303);
        assertThat(admin.post("/clients/deletion", "erased", "x,,y", "archived", "").status())
                .isLessThan(500);
    }

    @Test
    void isForAdministratorsAndNeverBehindAShieldOrInAnotherFirm() {
        var clerk = web.as(firm.clerk());
        assertThat(clerk.open("/clients/" + firm.bakery().id() + "/deletion").status())
                .isEqualTo(403);
        assertThat(clerk.open("/clients").source()).doesNotContain("selection/deletion");
        assertThat(admin.open("/clients/" + firm.shielded().id() + "/deletion").status())
                .isEqualTo(404);
        var other = world.freshFirm();
        assertThat(admin.open("/clients/" + other.bakery().id() + "/deletion").status())
                .isEqualTo(404);
        admin.post("/clients/deletion", "erased", other.bakery().id(), "archived", "");
        admin.post("/clients/deletion", "erased", firm.shielded().id(), "archived", "");
        assertThat(web.as(other.admin()).open("/clients/" + other.bakery().id()).status())
                .isEqualTo(200);
        assertThat(web.as(firm.otherClerk()).open("/clients/" + firm.shielded().id()).status())
                .isEqualTo(200);
    }

    private Page chosen(Place... clients) {
        var ids = List.of(clients).stream().map(Place::id).toList();
        return admin.post("/clients/selection/deletion", "ids", ids, "query", "");
    }

    private static String card(Page page, String title) {
        return page.all(".card:has(h2:contains(" + title + "))").text();
    }
}
