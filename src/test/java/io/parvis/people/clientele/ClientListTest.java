package io.parvis.people.clientele;

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
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class ClientListTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;

    Cast firm;
    Visitor admin;

    @BeforeEach
    void aFirm() {
        firm = world.freshFirm();
        admin = web.as(firm.admin());
    }

    @Test
    @Proves({"CLI-09", "CLI-11", "CLI-28"})
    void showsCodeAndSignInOfEveryClientInSight() {
        var page = admin.open("/clients");

        assertThat(page.column("Code")).contains(firm.bakery().code());
        assertThat(page.column("Identifiant")).contains(firm.owner().identifier());
        assertThat(page.column("Nom"))
                .contains(firm.bakery().name(), firm.starting().name(), firm.blocked().name());
    }

    @Test
    @Proves("DOM-27")
    void hidesWhoIsBehindAShield() {
        assertThat(web.as(firm.clerk()).open("/clients").text())
                .doesNotContain(firm.shielded().name());
        assertThat(web.as(firm.otherClerk()).open("/clients").text())
                .contains(firm.shielded().name());
        assertThat(web.as(firm.clerk()).open("/clients?q=" + firm.shielded().code()).rows())
                .isEmpty();
        assertThat(web.as(firm.clerk()).open("/clients/" + firm.shielded().id()).status())
                .isEqualTo(404);
    }

    @Test
    @Proves({"CLI-24", "CLI-51", "CLI-52"})
    void narrowsAndSaysWhatIsAskedForAndHowToCancelIt() {
        var page = admin.open("/clients?kind=COMPANY&code=" + firm.bakery().code());

        assertThat(page.column("Nom")).containsExactly(firm.bakery().name());
        assertThat(page.all(".active-filters").text())
                .contains("Type : Société", "Code : " + firm.bakery().code());
        assertThat(page.link("Annuler le filtre")).contains(firm.admin().door() + "/clients");
        assertThat(admin.open("/clients?kind=INDIVIDUAL").text())
                .doesNotContain(firm.bakery().name());
    }

    @Test
    void findsByAnyPartOfWhatIsKnown() {
        for (var fragment :
                List.of(
                        firm.bakery().name().substring(2, 7).toUpperCase(),
                        firm.bakery().code(),
                        firm.owner().identifier())) {
            assertThat(admin.open("/clients?q=" + fragment).column("Nom"))
                    .as(fragment)
                    .contains(firm.bakery().name());
        }
        assertThat(admin.open("/clients?q=100%25").rows()).isEmpty();
    }

    @Test
    void goesOnWhereThePageEndedInEachOrder() {
        rows.as(
                firm.firm().system(),
                jdbc ->
                        jdbc.sql(
                                        """
                                        with made as (
                                            insert into client (id, code, kind, name, language, country, created_at)
                                            select gen_random_uuid(), 'M-' || n, 'COMPANY', 'Many ' || n % 7, 'fr', 'BE',
                                                   current_moment()
                                              from generate_series(1, 60) n
                                            returning id),
                                        joined as (
                                            insert into member (domain_id, account_id, joined_at)
                                            select id, cast(? as uuid), current_moment() from made returning domain_id)
                                        insert into domain (id, owner_id, last_activity_at, created_at)
                                        select domain_id, cast(? as uuid), current_moment(), current_moment() from joined
                                        """)
                                .params(firm.owner().id(), firm.owner().id())
                                .update());
        for (var order :
                List.of("", "?order=CODE", "?order=LOGIN", "?order=REGISTERED", "?q=many")) {
            var first = admin.open("/clients" + order);
            var second = admin.open("site:" + next(first));
            var codes = first.column("Code");
            assertThat(codes).as(order).hasSize(50);
            assertThat(second.column("Code"))
                    .as(order)
                    .isNotEmpty()
                    .doesNotContainAnyElementsOf(codes);
        }
    }

    @Test
    void showsTheColumnsOneChose() {
        admin.open("/clients").submit("/clients/columns", "columns", List.of("CITY", "PORTAL"));

        assertThat(admin.open("/clients").all("thead th").eachText())
                .contains("Localité", "Portail")
                .doesNotContain("Identifiant");
        assertThat(web.as(firm.otherAdmin()).open("/clients").text()).contains("Gebruikersnaam");
    }

    @Test
    void keepsAFilterUnderAName() {
        var narrowed = admin.open("/clients?kind=COMPANY");
        narrowed.submit("/clients/filters", "name", "Sociétés");

        var again = admin.open("/clients");
        assertThat(again.link("Sociétés")).contains(firm.admin().door() + "/clients?kind=COMPANY");
        assertThat(web.as(firm.otherAdmin()).open("/clients").text()).doesNotContain("Sociétés");
        var twice = narrowed.submit("/clients/filters", "name", "sociétés");
        assertThat(twice.fieldError("name")).contains("déjà");

        var forget = again.actions().getLast();
        again.submit(forget.substring(forget.indexOf("/clients/")));
        assertThat(admin.open("/clients").link("Sociétés")).isEmpty();
    }

    @Test
    void leavesAsAFileWhatTheFilterShows() {
        var file = admin.open("/clients/export/csv?kind=COMPANY");

        assertThat(file.header("Content-Disposition")).contains("clients-2026-03-02.csv");
        assertThat(file.source())
                .contains(
                        "Code,Nom,Identifiant",
                        firm.bakery().name() + "," + firm.owner().identifier())
                .doesNotContain(firm.starting().name());
        assertThat(admin.open("/clients/export/xlsx").source()).startsWith("PK");
        assertThat(web.as(firm.clerk()).open("/clients/export/csv").source())
                .doesNotContain(firm.shielded().name());
    }

    @Test
    void showsNobodyOfAnotherFirm() {
        var other = web.as(world.alma().admin()).open("/clients");

        assertThat(other.text()).doesNotContain(firm.bakery().name());
        for (Place place : firm.places()) {
            assertThat(web.as(world.alma().admin()).open("/clients/" + place.id()).status())
                    .isEqualTo(404);
        }
    }

    private static String next(Page page) {
        return page.all(".pager a[rel=next]").attr("href");
    }
}
