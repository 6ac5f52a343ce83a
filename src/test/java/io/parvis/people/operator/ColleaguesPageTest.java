package io.parvis.people.operator;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.platform.tenancy.Actor;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Proves;
import io.parvis.testing.Rows;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class ColleaguesPageTest {

    @Autowired Web web;
    @Autowired World world;
    @Autowired Rows rows;

    private Visitor operator() {
        return web.as(world.operator().operator());
    }

    @Test
    @Proves({"DOM-49", "D6"})
    void keepsSupportApartFromEveryFirmsStaff() {
        var page = operator().open("/people");
        assertThat(page.main())
                .contains(
                        world.operator().support().name(),
                        world.operator().operator().name(),
                        "Platform support");
        assertThat(page.main())
                .doesNotContain(world.alma().admin().name(), world.thuis().clerk().name());
        var sql = "select count(*) from account where realm = 'OPERATOR'";
        assertThat(rows.count(world.alma().admin().actor(), sql)).isZero();
    }

    @Test
    void invitesSupportByMail() {
        var page =
                operator()
                        .open("/people")
                        .submit(
                                "/people",
                                "name",
                                "Noor Claes",
                                "email",
                                "noor@parvis.example",
                                "language",
                                "nl")
                        .follow();
        assertThat(page.flash())
                .isEqualTo("Noor Claes is invited. The mail to noor@parvis.example is on its way.");
        assertThat(
                        rows.count(
                                Actor.platform(),
                                "select count(*) from mail where recipient = 'noor@parvis.example' and language = 'nl'"))
                .isEqualTo(1);
        assertThat(
                        rows.count(
                                world.operator().firm().system(),
                                "select count(*) from account where name = 'Noor Claes' and role = 'SUPPORT'"))
                .isEqualTo(1);
        var again =
                operator()
                        .open("/people")
                        .submit("/people", "name", "Noor", "email", "NOOR@parvis.example");
        assertThat(again.fieldError("email"))
                .isEqualTo("This address or sign-in name is already in use here. Choose another.");
    }

    @Test
    void refusesARoleOfAFirm() {
        var page =
                operator()
                        .post(
                                "/people",
                                "name",
                                "Intruder",
                                "email",
                                "intruder@example.be",
                                "language",
                                "en",
                                "role",
                                "PORTAL_ADMINISTRATOR");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.summary()).isNotEmpty();
    }

    @Test
    void closesAndReopensAnAccess() {
        operator()
                .open("/people")
                .submit("/people", "name", "Left Early", "email", "left@parvis.example");
        var id = idOf("Left Early");
        var closed = operator().delete("/people/" + id + "/access").follow();
        assertThat(closed.flash()).isEqualTo("The access is closed.");
        assertThat(state("Left Early")).isEqualTo("DEACTIVATED");
        assertThat(operator().delete("/people/" + id + "/access").status()).isEqualTo(422);
        operator().post("/people/" + id + "/access");
        assertThat(state("Left Early")).isEqualTo("INVITED");
    }

    @Test
    void keepsTheLastOperator() {
        var refused = operator().delete("/people/" + world.operator().operator().id() + "/access");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.main())
                .contains("The installation must keep an operator who can sign in.");
        assertThat(operator().open("").status()).isEqualTo(200);
    }

    @Test
    void isClosedToSupport() {
        var support = web.as(world.operator().support());
        assertThat(support.open("/people").status()).isEqualTo(403);
        assertThat(support.post("/people", "name", "X", "email", "x@x.be").status()).isEqualTo(403);
        assertThat(support.open("/firms/new").status()).isEqualTo(403);
        assertThat(support.post("/firms", "name", "X").status()).isEqualTo(403);
    }

    private String idOf(String name) {
        return column("id", name);
    }

    private String state(String name) {
        return column("state", name);
    }

    private String column(String column, String name) {
        return rows.as(
                world.operator().firm().system(),
                jdbc ->
                        jdbc.sql("select %s::text from account where name = ?".formatted(column))
                                .param(name)
                                .query(String.class)
                                .single());
    }
}
