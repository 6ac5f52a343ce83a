package io.parvis.people.previews;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.Cast;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Person;
import io.parvis.testing.Proves;
import io.parvis.testing.Rows;
import io.parvis.testing.SettableClock;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Looking at a portal as somebody would find it.
@ParvisTest
class PreviewTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired SettableClock clock;

    private Cast firm;
    private Visitor admin;

    @BeforeEach
    void aFirm() {
        firm = world.freshFirm();
        admin = web.as(firm.admin());
    }

    @Test
    void showsTheClientPortalWithWhatIsNotPublishedYet() {
        var page = admin.open("/settings/portal/clients");
        var list = admin.open("site:" + page.link("Aperçu").orElseThrow());
        assertThat(list.main()).contains(firm.bakery().name());
        admin.open("/settings/portal/clients?open=menu")
                .submit("/menu", "on", List.of("DETAILS", "DOCUMENTS"))
                .follow();
        look("clients", firm.bakery().id());

        var shown = admin.open("site:" + firm.owner().door());

        assertThat(shown.banners()).anyMatch(one -> one.contains("Rien ne peut être modifié"));
        assertThat(shown.links()).anyMatch(link -> link.endsWith("/portal/documents"));
        assertThat(web.as(firm.owner()).open("").links())
                .noneMatch(link -> link.endsWith("/portal/documents"));
    }

    @Test
    void changesNothingWhateverIsSent() {
        look("clients", firm.bakery().id());
        var door = firm.owner().door();
        for (var path : new String[] {"/members", "/tickets", "/account/language", "/sign-in"}) {
            var refused = admin.post("site:" + door + path, "name", "x");
            assertThat(refused.status()).as(path).isEqualTo(403);
        }
        assertThat(admin.delete("site:" + door + "/members/" + firm.member().id()).status())
                .isEqualTo(403);
        var back = admin.open("site:" + door).submit("/stay").follow();
        assertThat(back.flash()).contains("revenu de l'aperçu");
        assertThat(admin.open("site:" + door).location()).contains("/sign-in");
        assertThat(admin.open("/domains/" + firm.bakery().id()).all("#history").text())
                .contains(firm.admin().name() + " a regardé le portail en aperçu");
    }

    @Test
    @Proves("D10")
    void showsTheWorkerPortalFromTheRecordForAnHour() {
        var worker = worker(firm.worker());
        var record = admin.open("/workers/" + worker + "/portal");
        assertThat(record.submit("/previews/workers").location()).isEqualTo(firm.worker().door());
        var team = admin.open("site:" + firm.worker().door());
        assertThat(team.heading()).contains(firm.worker().name());
        assertThat(admin.post("site:" + firm.worker().door() + "/slips", "x", "y").status())
                .isEqualTo(403);
        clock.pass(Duration.ofMinutes(61));
        assertThat(admin.open("site:" + firm.worker().door()).location()).contains("/sign-in");
    }

    @Test
    void isForWhoIsInSight() {
        assertThat(look("clients", firm.shielded().id(), web.as(firm.clerk())).status())
                .isEqualTo(404);
        assertThat(look("clients", firm.bakery().id(), web.as(world.alma().admin())).status())
                .isEqualTo(404);
        assertThat(look("workers", worker(firm.worker()), web.as(world.alma().admin())).status())
                .isEqualTo(404);
        assertThat(admin.open("/previews/workers?q=" + "x".repeat(300)).status()).isEqualTo(200);
        assertThat(admin.open("/previews/nobody").status()).isEqualTo(404);
        assertThat(admin.post("/previews/clients", "person", "x").status()).isEqualTo(422);
    }

    private void look(String audience, UUID person) {
        assertThat(look(audience, person, admin).status()).isEqualTo(303);
    }

    private static Page look(String audience, UUID person, Visitor visitor) {
        return visitor.post("/previews/" + audience, "person", person);
    }

    private UUID worker(Person person) {
        return rows.as(
                firm.firm().system(),
                jdbc ->
                        jdbc.sql("select id from worker where account_id = ?")
                                .param(person.id())
                                .query(UUID.class)
                                .single());
    }
}
