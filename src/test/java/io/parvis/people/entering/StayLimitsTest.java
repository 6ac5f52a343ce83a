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
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class StayLimitsTest {

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
    @Proves({"CLI-64", "D10"})
    void keepsWhatIsPersonalFromWhoeverEntered() {
        desk.enter(firm.bakery(), firm.owner());
        var session = rows.count(firm.firm().system(), "select count(*) from session");

        for (var refused :
                List.of(
                        desk.portal("/account"),
                        desk.post(
                                "/account/password",
                                "old",
                                World.PASSWORD,
                                "password",
                                "Quartz-28-x"),
                        desk.delete("/account/sessions"),
                        desk.post("/appearance", "theme", "dark"),
                        desk.post("/current-domain", "domain", firm.starting().id()),
                        desk.post("/members/" + firm.delegate().id() + "/ownership"),
                        desk.post("/sign-out"))) {
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.heading()).isEqualTo("Seule la personne elle-même peut faire cela");
        }
        desk.post("/language", "language", "nl");
        assertThat(desk.portal("").all("html").attr("lang")).isEqualTo("fr");
        assertThat(desk.portal("").actions()).noneMatch(action -> action.contains("sign-out"));
        assertThat(desk.portal("/members").links()).noneMatch(link -> link.endsWith("/account"));
        assertThat(desk.portal("/members").text()).doesNotContain("Transférer le domaine");
        assertThat(rows.count(firm.firm().system(), "select count(*) from session"))
                .isEqualTo(session);
    }

    @Test
    @Proves("CLI-64")
    void isNoSessionOfTheUsers() {
        var owner = web.as(firm.owner());
        var before = owner.open("/account").all(".session-row").eachText();
        clock.pass(Duration.ofMinutes(5));
        desk.enter(firm.bakery(), firm.owner());
        desk.portal("/details");
        assertThat(
                        rows.count(
                                firm.firm().system(),
                                "select count(*) from session where account_id = ? and seen_at > created_at",
                                firm.owner().id()))
                .isZero();
        assertThat(owner.open("/account").all(".session-row").eachText()).hasSameSizeAs(before);

        owner.delete("/account/sessions");

        assertThat(desk.portal("").status()).isEqualTo(200);
    }

    @Test
    @Proves({"CLI-64", "DOM-27"})
    void reachesNoDomainThatTheEmployeeDoesNotSee() {
        for (var outside : List.of(firm.clerk(), firm.admin())) {
            var visitor = web.as(outside);
            var path = "/domains/" + firm.shielded().id() + "/stay";
            assertThat(visitor.open(path).status()).isEqualTo(404);
            assertThat(new Desk(visitor).ask(firm.shielded(), firm.twice(), "A question").status())
                    .isEqualTo(404);
        }
        sitAt(web.as(firm.otherClerk()));
        desk.enter(firm.shielded(), firm.twice());
        assertThat(desk.portal("").main()).contains(firm.shielded().name());
    }

    @Test
    @Proves("CLI-64")
    void staysInTheOneDomainOfAUserWhoHasSeveral() {
        desk.enter(firm.starting(), firm.twice());
        assertThat(desk.portal("").text()).doesNotContain(firm.shielded().name());
        assertThat(desk.post("/current-domain", "domain", firm.shielded().id()).status())
                .isEqualTo(403);
        assertThat(desk.portal("").main()).contains(firm.starting().name());
    }

    @Test
    @Proves("CLI-64")
    void reachesNoOtherFirmAndNoOtherClient() {
        var foreign = world.freshFirm();
        assertThat(clerk.open("/domains/" + foreign.bakery().id() + "/stay").status())
                .isEqualTo(404);
        assertThat(desk.ask(foreign.bakery(), foreign.owner(), "A question").status())
                .isEqualTo(404);
        var stranger = desk.ask(firm.bakery(), firm.twice(), "A question");
        assertThat(stranger.fieldError("member")).isNotEmpty();

        desk.enter(firm.bakery(), firm.owner());
        var elsewhere = clerk.cookies().stream().filter(one -> one.getName().endsWith("_stay"));
        var key = new Cookie("parvis_client_stay", elsewhere.findFirst().orElseThrow().getValue());
        key.setPath("/");
        var thief = web.at(foreign.owner().door()).carrying(key);
        assertThat(thief.open("").location()).contains("/sign-in");
        assertThat(desk.portal("/members/" + foreign.member().id()).status()).isEqualTo(404);
    }

    @Test
    @Proves("CLI-64")
    void takesAPermissionAndAReason() {
        for (var person : List.of(firm.owner(), firm.member(), firm.worker())) {
            var path = "site:" + firm.clerk().door() + "/domains/" + firm.bakery().id() + "/stay";
            assertThat(web.as(person).open(path).location()).contains("/sign-in");
        }
        for (var reason : List.of("", "  ", "ab", "x".repeat(501))) {
            var page = desk.ask(firm.bakery(), firm.owner(), reason);
            assertThat(page.fieldError("reason")).as(reason).isNotEmpty();
            assertThat(page.all("option[selected]").val()).isEqualTo(firm.owner().id().toString());
        }
        assertThat(desk.portal("").location()).contains("/sign-in");
    }

    @Test
    void takesNoForgedForm() {
        assertThat(
                        new Desk(clerk.forging())
                                .ask(firm.bakery(), firm.owner(), "A question")
                                .status())
                .isEqualTo(403);
        sitAt(web.as(firm.clerk()));
        desk.enter(firm.bakery(), firm.owner());
        clerk.forging();
        assertThat(desk.delete("/stay").status()).isEqualTo(403);
        assertThat(desk.portal("").status()).isEqualTo(200);
    }

    private void sitAt(Visitor visitor) {
        clerk = visitor;
        desk = new Desk(visitor);
    }
}
