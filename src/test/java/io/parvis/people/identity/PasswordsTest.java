package io.parvis.people.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.Cast;
import io.parvis.testing.Mailbox;
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

/// How a password is chosen, changed, and found again when it is lost.
@ParvisTest
class PasswordsTest {

    private static final String CHOSEN = "Tulip-82-lamp";

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired Mailbox mailbox;
    @Autowired SettableClock clock;

    private Cast firm;

    @BeforeEach
    void aFirm() {
        firm = world.freshFirm();
    }

    @Test
    @Proves("FIRM-31")
    void areChangedByWhoeverKnowsTheOldOneAndTypesTheNewOneTwice() {
        var admin = web.as(firm.admin());
        assertThat(change(admin, "Wrong-27-quartz", CHOSEN, CHOSEN).fieldError("old")).isNotEmpty();
        assertThat(change(admin, World.PASSWORD, CHOSEN, CHOSEN + "s").fieldError("again"))
                .isNotEmpty();
        assertThat(change(admin, World.PASSWORD, World.PASSWORD, World.PASSWORD).status())
                .isEqualTo(422);
        assertThat(signIn(firm.admin(), World.PASSWORD).status()).isEqualTo(303);

        assertThat(change(admin, World.PASSWORD, CHOSEN, CHOSEN).status()).isEqualTo(303);
        assertThat(signIn(firm.admin(), World.PASSWORD).status()).isEqualTo(422);
        assertThat(signIn(firm.admin(), CHOSEN).status()).isEqualTo(303);
    }

    @Test
    @Proves({"FIRM-32", "D15"})
    void keepTheRule() {
        var admin = web.as(firm.admin());
        for (var weak :
                List.of(
                        "Kort-7x",
                        "tulip-82-lamp",
                        "Tulip-lamp-x",
                        "Tulip82lampx",
                        "Password1!",
                        "P@ssw0rd-1",
                        "Qwerty-123")) {
            var refused = change(admin, World.PASSWORD, weak, weak);
            assertThat(refused.status()).as(weak).isEqualTo(422);
            assertThat(refused.fieldError("password")).as(weak).isNotEmpty();
        }
        var shortest = "Lamp-82x";
        assertThat(change(admin, World.PASSWORD, shortest, shortest).status()).isEqualTo(303);
    }

    @Test
    @Proves("D15")
    void countWholeHoweverLongTheyAre() {
        var start = "Tulip-82-lamp" + "q".repeat(114);
        var longest = start + "a";
        assertThat(longest).hasSize(128);
        var admin = web.as(firm.admin());
        assertThat(change(admin, World.PASSWORD, longest, longest).status()).isEqualTo(303);
        assertThat(signIn(firm.admin(), start + "b").status()).isEqualTo(422);
        assertThat(signIn(firm.admin(), start).status()).isEqualTo(422);
        assertThat(signIn(firm.admin(), longest).status()).isEqualTo(303);
    }

    @Test
    @Proves({"FIRM-33", "D9"})
    void areFoundAgainByMail() {
        var door = web.at(firm.owner().door());
        var forgotten = door.open("/sign-in").link("Forgot?").orElseThrow();
        door.open("site:" + forgotten).submit("/forgotten", "email", firm.owner().identifier());
        var mail = mailbox.last(firm.owner().identifier(), 1);
        assertThat(mail.body()).contains(firm.owner().identifier());
        // It is signed by the firm, and carries no password.
        assertThat(mail.body()).endsWith(firm.firm().name()).doesNotContain(World.PASSWORD);

        var page = web.at("").open("site:" + mail.link());
        assertThat(page.value("identifier")).isEqualTo(firm.owner().identifier());
        assertThat(page.submit(page.path(), "password", CHOSEN, "again", CHOSEN).status())
                .isEqualTo(303);
        assertThat(signIn(firm.owner(), CHOSEN).status()).isEqualTo(303);
        assertThat(signIn(firm.owner(), World.PASSWORD).status()).isEqualTo(422);
        assertThat(web.at("").open("site:" + mail.link()).main())
                .contains("This link no longer works");
    }

    @Test
    @Proves("D9")
    void areNotFoundAgainWithALinkThatIsTooOld() {
        ask(firm.owner().identifier());
        var link = mailbox.last(firm.owner().identifier(), 1).link();
        clock.pass(Duration.ofMinutes(121));
        assertThat(web.at("").open("site:" + link).main()).contains("This link no longer works");
    }

    @Test
    @Proves("D9")
    void areAskedForWithoutBetrayingWhoIsKnown() {
        var known = ask(firm.owner().identifier());
        var unknown = ask("nobody@nowhere.example");
        var elsewhere = ask(world.thuis().owner().identifier());
        assertThat(known).contains("If the address is known here");
        assertThat(unknown).isEqualTo(known);
        assertThat(elsewhere).isEqualTo(known);
        mailbox.last(firm.owner().identifier(), 1);
        assertThat(mailbox.of("nobody@nowhere.example")).isEmpty();
    }

    @Test
    @Proves("D9")
    void areKeptAsHashesOnly() {
        change(web.as(firm.admin()), World.PASSWORD, CHOSEN, CHOSEN);
        assertThat(
                        rows.count(
                                firm.firm().system(),
                                """
                                select count(*) from credential
                                 where account_id = ? and hash like '$argon2id$%' and position(? in hash) = 0
                                """,
                                firm.admin().id(),
                                CHOSEN))
                .isEqualTo(1);
    }

    private Page change(Visitor visitor, String old, String chosen, String again) {
        return visitor.open("/account")
                .submit("/account/password", "old", old, "password", chosen, "again", again);
    }

    private String ask(String email) {
        var door = web.at(firm.owner().door());
        return door.open("/forgotten").submit("/forgotten", "email", email).follow().main();
    }

    private Page signIn(Person person, String password) {
        return web.at(person.door())
                .open("/sign-in")
                .submit("/sign-in", "identifier", person.identifier(), "password", password);
    }
}
