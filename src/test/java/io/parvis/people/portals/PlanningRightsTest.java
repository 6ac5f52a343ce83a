package io.parvis.people.portals;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.people.firm.Firms;
import io.parvis.people.menus.Audience;
import io.parvis.people.menus.Deed;
import io.parvis.people.menus.Matter;
import io.parvis.people.menus.PlanningRights;
import io.parvis.testing.Cast;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Proves;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The "+" beside planning.
@ParvisTest
class PlanningRightsTest {

    private static final String PATH = "/settings/portal/clients";

    @Autowired World world;
    @Autowired Web web;
    @Autowired Firms firms;

    private Cast firm;
    private Visitor admin;

    @BeforeEach
    void aFirm() {
        firm = world.freshFirm();
        admin = web.as(firm.admin());
    }

    @Test
    @Proves("PORT-22")
    void standBehindThePlusBesidePlanningAndCountOncePublished() {
        var plus = admin.open(PATH + "?open=menu").all(".menu-line a[href$=/planning]");
        assertThat(plus.attr("aria-label")).isEqualTo("Ce que le planning affiche et permet");
        var page = admin.open("site:" + plus.attr("href"));
        assertThat(page.all("input[name=deeds]")).hasSize(15);
        var ticked = List.of("VISITS-SEE", "VISITS-OPEN", "VISITS-CHANGE", "ABSENCES-SEE");
        var saved = page.submit("/planning", "view", "MONTH", "deeds", ticked);
        assertThat(saved.location()).endsWith("?open=menu");
        assertThat(rights(Audience.CLIENT).may(Matter.VISITS, Deed.CHANGE)).isFalse();
        admin.open(PATH).submit("/publication");
        var rights = rights(Audience.CLIENT);
        assertThat(rights.view().name()).isEqualTo("MONTH");
        assertThat(rights.may(Matter.VISITS, Deed.CHANGE)).isTrue();
        assertThat(rights.may(Matter.VISITS, Deed.DELETE)).isFalse();
        assertThat(rights.may(Matter.ABSENCES, Deed.SEE)).isTrue();
        assertThat(rights.may(Matter.AVAILABILITIES, Deed.SEE)).isFalse();
        // The other portal has its own.
        assertThat(rights(Audience.WORKER).may(Matter.VISITS, Deed.CHANGE)).isFalse();
        assertThat(rights(Audience.WORKER).may(Matter.ABSENCES, Deed.CREATE)).isTrue();
    }

    @Test
    @Proves({"PORT-23", "D21"})
    void areRefusedWhereThePlanningOpensOnAnotherViewThanWeekOrMonth() {
        var form = admin.open(PATH + "/planning");
        var may = List.of("VISITS-SEE", "VISITS-OPEN", "VISITS-CHANGE");
        for (var view : List.of("DAY", "LIST")) {
            var page = form.submit("/planning", "view", view, "deeds", may);
            assertThat(page.status()).isEqualTo(422);
            assertThat(page.fieldError("view")).contains("Semaine ou Mois");
        }
        assertThat(form.submit("/planning", "view", "WEEK", "deeds", may).status()).isEqualTo(303);
        // Nor may the view be taken away from under the rights.
        var later = admin.open(PATH + "/planning").submit("/planning", "view", "DAY");
        assertThat(later.fieldError("view")).contains("retirez d'abord ces droits");
        var read = List.of("VISITS-SEE");
        assertThat(
                        admin.open(PATH + "/planning")
                                .submit("/planning", "view", "DAY", "deeds", read)
                                .status())
                .isEqualTo(303);
    }

    @Test
    void doNotLetAnybodyChangeWhatTheyCannotSee() {
        var form = admin.open(PATH + "/planning");
        for (var wrong :
                List.of(List.of("VISITS-CHANGE"), List.of("VISITS-SEE", "VISITS-DELETE"))) {
            var page = form.submit("/planning", "deeds", wrong);
            assertThat(page.status()).isEqualTo(422);
            assertThat(page.main()).contains("il faut pouvoir consulter");
        }
        assertThat(form.submit("/planning", "deeds", List.of("VISITS-EAT")).status())
                .isEqualTo(422);
        assertThat(web.as(firm.clerk()).open(PATH + "/planning").status()).isEqualTo(403);
    }

    private PlanningRights rights(Audience audience) {
        return firms.find(firm.firm().slug()).orElseThrow().menu(audience).planning();
    }
}
