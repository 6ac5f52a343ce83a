package io.parvis.people.entering;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.Cast;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Proves;
import io.parvis.testing.Rows;
import io.parvis.testing.SettableClock;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class EnterPortalTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired SettableClock clock;

    Cast firm;
    Visitor clerk;
    Desk desk;

    @BeforeEach
    void aFirm() {
        firm = world.freshFirm();
        sitAt(web.as(firm.clerk()));
    }

    @Test
    @Proves({"CLI-10", "CLI-26", "CLI-62", "D10"})
    void showsThePanelThatTheUserHas() {
        desk.enter(firm.bakery(), firm.owner());

        for (var path : List.of("", "/details", "/members/new")) {
            var own = web.as(firm.owner()).open(path);
            var lent = desk.portal(path);
            assertThat(lent.status()).isEqualTo(200);
            assertThat(lent.heading()).isEqualTo(own.heading());
            assertThat(lent.all("html").attr("lang")).isEqualTo("fr");
            assertThat(lent.all("nav").text()).isEqualTo(own.all("nav").text());
            assertThat(lent.main()).endsWith(own.main());
        }
        assertThat(clerk.open("").status()).as("their own session goes on").isEqualTo(200);
    }

    @Test
    @Proves("CLI-62")
    void offersTheOwnerFirstAndOnlyWhoComesInThemselves() {
        sql("update account set state = 'INVITED' where id = ?", firm.delegate().id());

        var asked = clerk.open("/domains/" + firm.bakery().id()).link("Avec les droits du client");

        var page = clerk.open("site:" + asked.orElseThrow());
        assertThat(page.all("select[name=member] option").eachText())
                .containsExactly(
                        firm.owner().name() + " · Propriétaire",
                        firm.member().name() + " · Utilisateur");
        assertThat(desk.ask(firm.bakery(), firm.delegate(), "A question").fieldError("member"))
                .isNotEmpty();
    }

    @Test
    @Proves({"CLI-63", "CLI-64"})
    void marksEveryPageAndLeadsBackToTheDomain() {
        desk.enter(firm.bakery(), firm.member());
        for (var path : List.of("", "/details", "/members", "/nothing")) {
            var page = desk.portal(path);
            assertThat(page.banners())
                    .as(path)
                    .anyMatch(one ->
                            one.contains(firm.member().name())
                                    && one.contains(firm.clerk().name()));
            assertThat(page.all("header .way-back").text())
                    .isEqualTo("Terug naar de backoffice van " + firm.firm().name());
        }

        var back = desk.portal("").submit("/stay");

        assertThat(back.location())
                .isEqualTo(firm.clerk().door() + "/domains/" + firm.bakery().id());
        assertThat(back.follow().flash()).contains(firm.member().name());
        assertThat(desk.portal("").location()).contains("/sign-in");
    }

    @Test
    void leavesTheBrowsersOwnPortalSessionAlone() {
        var own = web.key(firm.delegate());
        clerk.carrying(own);
        desk.enter(firm.bakery(), firm.owner());
        assertThat(desk.portal("").heading()).contains(firm.owner().name());

        desk.portal("").submit("/stay");

        assertThat(desk.portal("").heading()).contains(firm.delegate().name());
        assertThat(desk.portal("").banners()).noneMatch(one -> one.contains(firm.clerk().name()));
    }

    @Test
    @Proves({"CLI-64", "D10"})
    void tellsBothSidesWhoDidWhat() {
        desk.enter(firm.bakery(), firm.owner());
        desk.post("/members/" + firm.delegate().id() + "/deactivation");
        clock.pass(Duration.ofMinutes(3));
        desk.portal("").submit("/stay");

        var office = clerk.open("/domains/" + firm.bakery().id()).all("#history").text();
        var both = firm.clerk().name() + " pour " + firm.owner().name();
        assertThat(office)
                .contains("est entré dans le portail", "A question", both, "est revenu du portail");
        assertThat(web.as(firm.otherClerk()).open("/domains/" + firm.bakery().id()).text())
                .contains(firm.clerk().name() + " voor " + firm.owner().name());
        var client = web.as(firm.owner()).open("/members").all("#stays").text();
        assertThat(client).contains(firm.clerk().name(), "A question", "10:00", "10:03");
        // A plain user reads of their own rights only.
        assertThat(web.as(firm.member()).open("/members").all("#stays").text())
                .doesNotContain(firm.clerk().name());
        for (var stranger : List.of(firm.blocked().owner(), world.alma().owner())) {
            assertThat(web.as(stranger).open("/members").text())
                    .doesNotContain(firm.clerk().name());
        }
    }

    @Test
    @Proves({"CLI-64", "DOM-20"})
    void showsABlockedDomainAsItsClientSeesIt() {
        sitAt(web.as(firm.otherClerk()));
        desk.enter(firm.blocked(), firm.blocked().owner());
        for (var path : List.of("", "/details", "/members")) {
            assertThat(desk.portal(path).status()).isEqualTo(403);
            assertThat(desk.portal(path).heading()).isEqualTo("This domain is blocked");
        }
        assertThat(desk.portal("").banners())
                .anyMatch(one -> one.contains(firm.otherClerk().name()));
        var back = desk.portal("").submit("/stay");
        assertThat(back.follow().heading()).isEqualTo(firm.blocked().name());
    }

    private void sitAt(Visitor visitor) {
        clerk = visitor;
        desk = new Desk(visitor);
    }

    private void sql(String statement, Object... values) {
        rows.as(firm.firm().system(), jdbc -> jdbc.sql(statement).params(values).update());
    }
}
