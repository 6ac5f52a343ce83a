package io.parvis.people.clientele;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.people.firm.ChoosingPlans;
import io.parvis.people.firm.Plan;
import io.parvis.testing.Cast;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Proves;
import io.parvis.testing.Rows;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class EditingClientsTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired ChoosingPlans choosing;

    Cast firm;
    Visitor clerk;
    String here;

    @BeforeEach
    void aFirm() {
        firm = world.freshFirm();
        clerk = web.as(firm.clerk());
        here = "/clients/" + firm.bakery().id();
    }

    @Test
    @Proves({"CLI-13", "CLI-39", "CLI-40", "CLI-41", "CLI-42", "CLI-43", "CLI-45"})
    void changesWhatTheFirmKnowsAndWritesItDown() {
        var form = clerk.open(here + "/edit");
        assertThat(form.value("name")).isEqualTo(firm.bakery().name());
        assertThat(form.all("#registration dt").eachText())
                .containsExactly("Inscrit le", "Depuis l'adresse", "Téléphone vérifié");
        assertThat(form.all("#registration input")).isEmpty();
        assertThat(form.links()).contains(firm.clerk().door() + here);

        var page =
                form.submit(
                                here,
                                "name",
                                "Boulangerie Renommée",
                                "remark",
                                "Pays late in August",
                                "street",
                                "Rue Haute 1",
                                "postalCode",
                                "1000",
                                "city",
                                "Bruxelles")
                        .follow();

        assertThat(page.heading()).isEqualTo("Boulangerie Renommée");
        assertThat(page.detail("Remarque")).isEqualTo("Pays late in August");
        assertThat(page.detail("Adresse")).contains("Rue Haute 1", "1000 Bruxelles");
        assertThat(page.all("#history").text())
                .contains(firm.clerk().name(), "a modifié le client", "Rue Haute 1");
        assertThat(clerk.open("/domains").text()).contains("Boulangerie Renommée");
    }

    @Test
    @Proves("CLI-44")
    void choosesTheFirmsAttitudeAmongThoseItHas() {
        var form = clerk.open(here + "/edit");
        var attitude = form.all("select[name=attitude] option").get(1);

        var page = form.submit(here, "attitude", attitude.val()).follow();

        assertThat(page.detail("Attitude")).isEqualTo(attitude.text());
        assertThat(page.all(".title-line").text()).contains(attitude.text());
        assertThat(clerk.open("/clients?attitude=" + attitude.val()).column("Nom"))
                .containsExactly(firm.bakery().name());
    }

    @Test
    void keepsTheGroupThatAPlanHides() {
        var before = clerk.open(here).detail("Groupe");
        choosing.choose(firm.firm(), Plan.CORPORATE, Plan.STANDARD);
        var form = clerk.open(here + "/edit");
        assertThat(form.all("select[name=group], select[name=project]")).isEmpty();
        form.submit(here, "city", "Mons");

        choosing.choose(firm.firm(), Plan.STANDARD, Plan.CORPORATE);
        assertThat(clerk.open(here).detail("Groupe")).isEqualTo(before);
        assertThat(clerk.open(here).detail("Adresse")).isEqualTo("Mons");
    }

    @Test
    void isNeverReadByTheClient() {
        clerk.open(here + "/edit").submit(here, "remark", "Unmistakable doubt");

        for (var path : List.of("", "/details", "/members", "/account")) {
            assertThat(web.as(firm.owner()).open(path).source())
                    .doesNotContain("Unmistakable doubt");
        }
        assertThat(
                        rows.count(
                                firm.owner().in(firm.bakery().id()),
                                "select count(*) from client_standing"))
                .isZero();
    }

    @Test
    void tellsTheSecondOfTwoAndLosesNothing() {
        var mine = clerk.open(here + "/edit");
        var other = web.as(firm.admin()).open(here + "/edit");
        other.submit(here, "city", "Gand");

        var told = mine.submit(here, "city", "Namur");

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.summary()).contains("Quelqu'un d'autre a modifié ce client");
        assertThat(told.value("city")).isEqualTo("Namur");
        assertThat(clerk.open(here).detail("Adresse")).isEqualTo("Gand");
        told.submit(here);
        assertThat(clerk.open(here).detail("Adresse")).isEqualTo("Namur");
    }

    @Test
    void leavesNoTraceWhenNothingChanged() {
        var before = clerk.open(here).all("#history").text();

        clerk.open(here + "/edit").submit(here);

        assertThat(clerk.open(here).all("#history").text()).isEqualTo(before);
    }

    @Test
    void isNotThereForAnotherFirmNorBehindAShield() {
        var other = web.as(world.alma().admin());
        assertThat(other.open(here + "/edit").status()).isEqualTo(404);
        assertThat(other.post(here, "name", "Taken over", "version", 0).status()).isIn(404, 422);
        assertThat(clerk.open("/clients/" + firm.shielded().id() + "/edit").status())
                .isEqualTo(404);
        assertThat(clerk.open(here).heading()).isEqualTo(firm.bakery().name());
    }

    @Test
    void followsTheOwnerWhenTheDomainIsHandedOver() {
        var edit = web.as(firm.admin()).open("/domains/" + firm.bakery().id() + "/edit");
        edit.submit("/domains/" + firm.bakery().id(), "owner", firm.member().id());

        assertThat(clerk.open(here).detail("Identifiant")).isEqualTo(firm.member().identifier());
        assertThat(clerk.open("/clients?q=" + firm.member().identifier()).column("Nom"))
                .contains(firm.bakery().name());
    }
}
