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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class StayEndsTest {

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
    @Proves("CLI-64")
    void endsAfterAnHourAndSaysSo() {
        clerk.carrying(web.key(firm.delegate()));
        desk.enter(firm.bakery(), firm.owner());
        clock.pass(Duration.ofMinutes(59));
        assertThat(desk.portal("").status()).isEqualTo(200);
        clock.pass(Duration.ofMinutes(1));

        var late = desk.post("/members/" + firm.delegate().id() + "/deactivation");
        assertThat(late.location()).endsWith("/portal/sign-in");
        var over = late.follow();
        assertThat(over.heading()).isEqualTo("Your visit is over");
        assertThat(over.links()).contains(firm.clerk().door());
        assertThat(
                        rows.count(
                                firm.firm().system(),
                                "select count(*) from member where account_id = ? and active",
                                firm.delegate().id()))
                .isEqualTo(1);
        assertThat(desk.portal("").heading()).contains(firm.delegate().name());
    }

    @Test
    @Proves("CLI-64")
    void endsWithTheEmployeesOwnSession() {
        desk.enter(firm.bakery(), firm.owner());
        clerk.post("/sign-out");
        assertThat(desk.portal("").location()).contains("/sign-in");
    }

    @Test
    @Proves("CLI-64")
    void endsWithTheEmployeesAccount() {
        desk.enter(firm.bakery(), firm.owner());
        sql("update account set state = 'DEACTIVATED' where id = ?", firm.clerk().id());
        assertThat(desk.portal("").location()).contains("/sign-in");
    }

    @Test
    @Proves("CLI-64")
    void endsWithTheUser() {
        desk.enter(firm.bakery(), firm.owner());
        sql("update account set state = 'DEACTIVATED' where id = ?", firm.owner().id());
        assertThat(desk.portal("").location()).contains("/sign-in");

        desk.enter(firm.bakery(), firm.member());
        sql("update member set active = false where account_id = ?", firm.member().id());
        assertThat(desk.portal("").location()).contains("/sign-in");
    }

    @Test
    @Proves({"CLI-64", "DOM-27"})
    void endsWhereAShieldComesDown() {
        desk.enter(firm.starting(), firm.twice());
        assertThat(desk.portal("").status()).isEqualTo(200);
        sql("update domain set access = 'FUNCTIONS' where id = ?", firm.starting().id());
        assertThat(desk.portal("").location()).contains("/sign-in");
    }

    @Test
    @Proves("CLI-63")
    void goesBackOnce() {
        desk.enter(firm.bakery(), firm.owner());
        var keys = clerk.cookies();
        desk.delete("/stay");
        var told = rows.count(firm.firm().system(), "select count(*) from audit_entry");
        keys.forEach(clerk::carrying);

        assertThat(desk.delete("/stay").location()).isEqualTo(firm.clerk().door());

        assertThat(rows.count(firm.firm().system(), "select count(*) from audit_entry"))
                .isEqualTo(told);
        assertThat(desk.portal("").location()).contains("/sign-in");
        assertThat(web.as(firm.owner()).delete("/stay").location()).isEqualTo(firm.clerk().door());
    }

    @Test
    void leavesOneClientForTheNext() {
        desk.enter(firm.bakery(), firm.owner());
        desk.enter(firm.starting(), firm.twice());

        assertThat(desk.portal("").main()).contains(firm.starting().name());
        assertThat(
                        rows.count(
                                firm.firm().system(),
                                "select count(*) from stay where left_at is null"))
                .isEqualTo(1);
        assertThat(clerk.open("/domains/" + firm.bakery().id()).all("#history").text())
                .contains("est revenu du portail");
    }

    private void sitAt(Visitor visitor) {
        clerk = visitor;
        desk = new Desk(visitor);
    }

    private void sql(String statement, Object... values) {
        rows.as(firm.firm().system(), jdbc -> jdbc.sql(statement).params(values).update());
    }
}
