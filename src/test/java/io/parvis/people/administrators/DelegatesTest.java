package io.parvis.people.administrators;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.Cast;
import io.parvis.testing.Mailbox;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Person;
import io.parvis.testing.Proves;
import io.parvis.testing.Rows;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Owners among the clients, and delegates of theirs, administer the firm as long as its primary administrator wants.
@ParvisTest
class DelegatesTest {

    private static final String PATH = "/settings/delegates";
    private static final String CHOSEN = "Tulip-82-lamp";

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired Mailbox mailbox;

    private Cast firm;

    @BeforeEach
    void aFirm() {
        firm = world.freshFirm();
    }

    @Test
    @Proves({"FIRM-38", "D18"})
    void areChosenAmongOwnersAndTheirDelegates() {
        var page = web.as(firm.admin()).open(PATH);
        assertThat(page.main()).contains(firm.owner().name(), firm.delegate().name());
        assertThat(page.main()).doesNotContain(firm.member().name(), firm.clerk().name());
        var narrowed = web.as(firm.admin()).open(PATH + "?q=" + firm.delegate().identifier());
        assertThat(narrowed.main()).contains(firm.delegate().name());
        assertThat(narrowed.main()).doesNotContain(firm.owner().name());
        for (var unfit :
                List.of(
                        firm.member().id(),
                        firm.clerk().id(),
                        world.thuis().owner().id(),
                        UUID.randomUUID())) {
            assertThat(web.as(firm.admin()).post(PATH, "member", unfit).status()).isEqualTo(422);
        }
    }

    @Test
    @Proves({"FIRM-36", "FIRM-38", "D18"})
    void comeIntoTheBackOfficeUnderTheSameIdentifier() {
        var office = named(firm.owner());
        assertThat(office.open("/settings/firm").status()).isEqualTo(200);
        assertThat(office.open("/domains").status()).isEqualTo(200);
        var list = web.as(firm.admin()).open(PATH);
        assertThat(list.column("Administrateur délégué").getFirst()).contains(firm.owner().name());
        // They are no candidates any more.
        assertThat(web.as(firm.admin()).post(PATH, "member", firm.owner().id()).status())
                .isEqualTo(422);
        // The portal stays theirs, with the password of before.
        var portal =
                web.at(firm.owner().door())
                        .open("/sign-in")
                        .submit(
                                "/sign-in",
                                "identifier",
                                firm.owner().identifier(),
                                "password",
                                World.PASSWORD);
        assertThat(portal.status()).isEqualTo(303);
    }

    @Test
    @Proves({"FIRM-37", "D18"})
    void touchNoAdministrators() {
        var office = named(firm.owner());
        var clerk = "/employees/" + firm.clerk().id();
        for (var refused :
                List.of(
                        office.open(PATH),
                        office.post(PATH, "member", firm.delegate().id()),
                        office.delete(PATH + "/" + twin(firm.owner())),
                        office.open("/settings/primary-administrator"),
                        office.post(
                                "/settings/primary-administrator", "to", firm.otherAdmin().id()),
                        office.post("/settings/firm/administrator", "language", "en"),
                        office.post(clerk + "/role", "role", "PORTAL_ADMINISTRATOR", "version", 0),
                        office.post(
                                "/employees/" + firm.otherAdmin().id() + "/deactivation",
                                "version",
                                0),
                        office.post(
                                "/employees/" + firm.admin().id() + "/one-time-password",
                                "version",
                                0),
                        office.post(
                                "/employees",
                                "name",
                                "Zoé",
                                "email",
                                "zoe@example.be",
                                "language",
                                "fr",
                                "role",
                                "PORTAL_ADMINISTRATOR"))) {
            assertThat(refused.status()).as(refused.path()).isEqualTo(403);
        }
        // Everything else an administrator may.
        assertThat(office.post(clerk + "/deactivation", "version", 0).status()).isEqualTo(303);
    }

    @Test
    @Proves("FIRM-37")
    void areNamedByNobodyButThePrimaryAdministrator() {
        for (var other : List.of(firm.otherAdmin(), firm.clerk())) {
            assertThat(web.as(other).open(PATH).status()).isEqualTo(403);
            assertThat(web.as(other).post(PATH, "member", firm.owner().id()).status())
                    .isEqualTo(403);
        }
        assertThat(delegates()).isZero();
    }

    @Test
    @Proves("FIRM-39")
    void areOutAtTheNextClickWhenTheyAreRevoked() {
        var office = named(firm.owner());
        var twin = twin(firm.owner());
        var done = web.as(firm.admin()).delete(PATH + "/" + twin).follow();
        assertThat(done.flash()).isEqualTo("La délégation est révoquée.");
        assertThat(office.open("").location()).contains("/sign-in");
        assertThat(web.as(firm.admin()).delete(PATH + "/" + twin).status()).isEqualTo(422);
        // Named again, they come in with the password they had.
        web.as(firm.admin()).post(PATH, "member", firm.owner().id());
        assertThat(signIn(firm.owner(), CHOSEN).status()).isEqualTo(303);
        assertThat(web.as(world.thuis().admin()).delete(PATH + "/" + twin).status()).isEqualTo(404);
        assertThat(web.as(firm.admin()).delete(PATH + "/" + firm.clerk().id()).status())
                .isEqualTo(404);
    }

    @Test
    void areOutWhenTheyAreNoDelegateOfAClientAnyMore() {
        var office = named(firm.delegate());
        rows.as(
                firm.firm().system(),
                jdbc ->
                        jdbc.sql("update member set delegate = false where account_id = ?")
                                .param(firm.delegate().id())
                                .update());
        assertThat(office.open("").location()).contains("/sign-in");
        assertThat(web.as(firm.admin()).open(PATH).main()).contains("N'est plus propriétaire");
    }

    @Test
    void areCalledAtTheBackOfficeWhatTheyAreCalledAtThePortal() {
        named(firm.owner());
        rows.as(
                firm.owner().in(firm.bakery().id()),
                jdbc ->
                        jdbc.sql(
                                        "update account set identifier = 'moved', email = 'moved@x.example' where id = ?")
                                .param(firm.owner().id())
                                .update());
        assertThat(
                        rows.count(
                                firm.firm().system(),
                                "select count(*) from account where realm = 'STAFF' and identifier = 'moved'"))
                .isEqualTo(1);
    }

    @Test
    void areNobodyWhenTheClientsUserIsErased() {
        named(firm.delegate());
        var twin = twin(firm.delegate());
        rows.as(
                firm.firm().system(),
                jdbc -> {
                    jdbc.sql("delete from member where account_id = ?")
                            .param(firm.delegate().id())
                            .update();
                    return jdbc.sql("delete from account where id = ?")
                            .param(firm.delegate().id())
                            .update();
                });
        assertThat(
                        rows.count(
                                firm.firm().system(),
                                "select count(*) from account where id = ? and state = 'DEACTIVATED' and name = '–'",
                                twin))
                .isEqualTo(1);
        assertThat(delegates()).isZero();
    }

    private Visitor named(Person member) {
        var done = web.as(firm.admin()).open(PATH).submit(PATH, "member", member.id());
        assertThat(done.status()).isEqualTo(303);
        var visitor = web.at(firm.admin().door());
        var home =
                visitor.open("site:" + mailbox.last(member.identifier()).link())
                        .submit("", "password", CHOSEN, "again", CHOSEN);
        assertThat(home.status()).isEqualTo(303);
        return visitor;
    }

    private Page signIn(Person member, String password) {
        return web.at(firm.admin().door())
                .open("/sign-in")
                .submit("/sign-in", "identifier", member.identifier(), "password", password);
    }

    private UUID twin(Person member) {
        return rows.as(
                firm.firm().system(),
                jdbc ->
                        jdbc.sql("select account_id from firm_delegate where member_id = ?")
                                .param(member.id())
                                .query(UUID.class)
                                .single());
    }

    private int delegates() {
        return rows.count(firm.firm().system(), "select count(*) from firm_delegate");
    }
}
