package io.parvis.people.entering;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.platform.tenancy.Realm;
import io.parvis.testing.Cast;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Person;
import io.parvis.testing.Proves;
import io.parvis.testing.Rows;
import io.parvis.testing.SettableClock;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
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
    @Proves({"CLI-64", "D10"})
    void endsWithTheRightToEnter() {
        var operator = passingOperator();
        var visitor = web.as(operator);
        var path = "/firms/" + firm.firm().slug() + "/stay";
        visitor.post(path, "administrator", firm.admin().id(), "reason", "Ticket 12");
        var office = "site:" + firm.admin().door();
        assertThat(visitor.open(office).status()).isEqualTo(200);
        rows.as(
                operator.firm().system(),
                jdbc ->
                        jdbc.sql("update account set role = 'SUPPORT' where id = ?")
                                .param(operator.id())
                                .update());
        assertThat(visitor.open(office).location()).contains("/sign-in");
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

    // The world's own operator is everybody's.
    private Person passingOperator() {
        var home = world.operator().firm();
        var id = UUID.randomUUID();
        var address = id + "@operator.example";
        var row =
                Map.of(
                        "id", id,
                        "realm", "OPERATOR",
                        "role", "OPERATOR",
                        "identifier", address,
                        "email", address,
                        "name", "Passing Operator",
                        "language", "en",
                        "state", "ACTIVE",
                        "created_at", clock.instant());
        rows.insert(home.system(), "account", row);
        rows.insert(
                home.system(),
                "credential",
                Map.of("account_id", id, "hash", "x", "changed_at", clock.instant()));
        return new Person(home, id, Realm.OPERATOR, "OPERATOR", "Passing Operator", address, "en");
    }

    private void sitAt(Visitor visitor) {
        clerk = visitor;
        desk = new Desk(visitor);
    }

    private void sql(String statement, Object... values) {
        rows.as(firm.firm().system(), jdbc -> jdbc.sql(statement).params(values).update());
    }
}
