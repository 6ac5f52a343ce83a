package io.parvis.people.entering;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class EnterFirmTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired SettableClock clock;

    Cast firm;
    Visitor operator;

    @BeforeEach
    void aFirm() {
        firm = world.freshFirm();
        operator = web.as(world.operator().operator());
    }

    @Test
    @Proves("D10")
    void worksAsTheAdministratorAndGoesBack() {
        assertThat(operator.open("").links()).contains("/operator" + path());
        var asked = operator.open(path());
        assertThat(asked.all("select[name=administrator] option").eachText())
                .containsExactlyInAnyOrder(firm.admin().name(), firm.otherAdmin().name());
        assertThat(
                        asked.submit(
                                        "/stay",
                                        "administrator",
                                        firm.admin().id(),
                                        "reason",
                                        "Ticket 12")
                                .location())
                .isEqualTo(firm.admin().door());

        var home = office("");
        assertThat(home.all("html").attr("lang")).isEqualTo("fr");
        assertThat(home.banners())
                .anyMatch(one ->
                        one.contains(firm.admin().name())
                                && one.contains(world.operator().operator().name()));
        assertThat(home.all(".top .way-back").text()).isEqualTo("Retour aux pages de l'exploitant");
        assertThat(office("/domains").text()).contains(firm.bakery().name());

        var back = home.submit("/stay");
        assertThat(back.location()).isEqualTo("/operator");
        assertThat(back.follow().flash()).contains(firm.admin().name());
        assertThat(office("").location()).contains("/sign-in");
    }

    @Test
    @Proves("D10")
    void isReadByTheFirmAndByTheOperator() {
        enter(firm.admin());
        operator.post(
                "site:"
                        + firm.admin().door()
                        + "/employees/"
                        + firm.otherClerk().id()
                        + "/deactivation",
                "version",
                "0");
        office("").submit("/stay");

        var name = world.operator().operator().name();
        var page = web.as(firm.admin()).open("/employees/" + firm.admin().id());
        assertThat(page.main())
                .contains(name, "comme exploitant", "Ticket 12", "est revenu du back-office");
        assertThat(web.as(firm.otherAdmin()).open("/employees/" + firm.otherClerk().id()).main())
                .contains(name + " voor " + firm.admin().name());
        assertThat(
                        rows.count(
                                world.operator().firm().system(),
                                """
                                select count(*) from audit_entry
                                 where who = ? and subject_id = ? and event in ('FirmEntered', 'FirmLeft')
                                """,
                                name,
                                firm.firm().id()))
                .isEqualTo(2);
        assertThat(web.as(world.alma().admin()).open("/employees/" + firm.admin().id()).status())
                .isEqualTo(404);
    }

    @Test
    @Proves({"D10", "DOM-26"})
    void keepsWhatIsPersonalFromTheOperator() {
        enter(firm.admin());

        assertThat(office("/domains/" + firm.shielded().id()).status()).isEqualTo(404);
        assertThat(office("/domains").links()).noneMatch(link -> link.contains("shielded"));
        for (var refused :
                List.of(
                        office("/shielded-domains"),
                        office("/account"),
                        office("/domains/" + firm.bakery().id() + "/stay"),
                        post("/domains/" + firm.shielded().id() + "/opening"),
                        post("/domains/" + firm.bakery().id() + "/stay"),
                        post("/employees/" + firm.clerk().id() + "/one-time-password"),
                        post("/account/password"),
                        post("/sign-out"))) {
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.heading()).isEqualTo("Seule la personne elle-même peut faire cela");
        }
        assertThat(office("/employees/" + firm.clerk().id()).actions())
                .noneMatch(action -> action.contains("one-time-password"));
    }

    @Test
    @Proves("D10")
    void isForTheOperatorAlone() {
        var support = web.as(world.operator().support());
        assertThat(support.open(path()).status()).isEqualTo(403);
        assertThat(ask(support, firm.admin()).status()).isEqualTo(403);
        assertThat(web.as(firm.admin()).open("site:/operator" + path()).location())
                .contains("/operator/sign-in");
        for (var nobody : List.of(firm.clerk(), firm.former(), world.alma().admin())) {
            assertThat(ask(operator, nobody).fieldError("administrator")).isNotEmpty();
        }
        assertThat(operator.open("/firms/operator/stay").status()).isEqualTo(404);
        assertThat(operator.open("/firms/nowhere/stay").status()).isEqualTo(404);
        assertThat(ask(operator.forging(), firm.admin()).status()).isEqualTo(403);
        assertThat(office("").location()).contains("/sign-in");
    }

    @Test
    @Proves("D10")
    void endsWithTheHourOrWithTheOperatorsSession() {
        enter(firm.admin());
        clock.pass(Duration.ofMinutes(60));
        var over = office("").follow();
        assertThat(over.heading()).isEqualTo("Your visit is over");
        assertThat(over.links()).contains("/operator");

        operator = web.as(world.operator().operator());
        enter(firm.admin());
        assertThat(office("").status()).isEqualTo(200);
        operator.post("/sign-out");
        assertThat(office("").location()).contains("/sign-in");
    }

    private void enter(Person administrator) {
        assertThat(ask(operator, administrator).location()).isEqualTo(administrator.door());
    }

    private Page ask(Visitor visitor, Person administrator) {
        return visitor.post(path(), "administrator", administrator.id(), "reason", "Ticket 12");
    }

    private String path() {
        return "/firms/" + firm.firm().slug() + "/stay";
    }

    private Page office(String path) {
        return operator.open("site:" + firm.admin().door() + path);
    }

    private Page post(String path) {
        return operator.post("site:" + firm.admin().door() + path);
    }
}
