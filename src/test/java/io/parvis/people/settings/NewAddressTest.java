package io.parvis.people.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.Cast;
import io.parvis.testing.Mailbox;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Proves;
import io.parvis.testing.SettableClock;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The primary administrator's address changes when the new one has been confirmed, and not before.
@ParvisTest
class NewAddressTest {

    private static final String PATH = "/settings/firm";

    @Autowired World world;
    @Autowired Web web;
    @Autowired Mailbox mailbox;
    @Autowired SettableClock clock;

    private Cast firm;
    private String address;

    @BeforeEach
    void aFirm() {
        firm = world.freshFirm();
        address = "new@" + firm.firm().slug() + ".example";
    }

    @Test
    @Proves({"FIRM-26", "FIRM-27"})
    void countsOnceItIsConfirmed() {
        var admin = web.as(firm.admin());
        var asked = ask(World.PASSWORD).follow();
        assertThat(asked.flash()).contains(address);
        assertThat(asked.text()).contains(firm.admin().identifier());
        assertThat(signIn(address).status()).isEqualTo(422);

        var link = mailbox.last(address).link();
        var page = web.at(firm.admin().door()).open("site:" + link);
        assertThat(page.main()).contains(address);
        // Opening it changes nothing.
        assertThat(signIn(address).status()).isEqualTo(422);
        assertThat(page.submit(page.path()).status()).isEqualTo(303);

        assertThat(admin.open("").location()).contains("/sign-in");
        assertThat(signIn(firm.admin().identifier()).status()).isEqualTo(422);
        assertThat(signIn(address).status()).isEqualTo(303);
        assertThat(web.at(firm.admin().door()).open("site:" + link).main())
                .contains("This link no longer works");
        // The old address was told of it; what is written from now on goes to the new one.
        var before = mailbox.of(firm.admin().identifier());
        assertThat(before).isNotEmpty();
        web.at(firm.admin().door()).post("/forgotten", "email", address);
        mailbox.last(address, 3);
        assertThat(mailbox.of(address))
                .anyMatch(mail -> mail.subject().contains("nouveau mot de passe"));
        assertThat(mailbox.of(firm.admin().identifier())).isEqualTo(before);
    }

    @Test
    void asksForThePassword() {
        var wrong = ask("Wrong-27-quartz");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.all("dialog#change-email .field-error, dialog#change-email [id$=-error]"))
                .isNotEmpty();
        assertThat(mailbox.of(address)).isEmpty();
    }

    @Test
    void worksForADayAndOnlyWithTheNewestLink() {
        ask(World.PASSWORD);
        var first = mailbox.last(address).link();
        ask(World.PASSWORD);
        assertThat(web.at(firm.admin().door()).open("site:" + first).main())
                .contains("This link no longer works");
        var second = mailbox.last(address, 2).link();
        clock.pass(Duration.ofHours(25));
        assertThat(web.at(firm.admin().door()).open("site:" + second).main())
                .contains("This link no longer works");
    }

    @Test
    void isRefusedWhereSomebodyElseSignsInWithIt() {
        address = firm.clerk().identifier();
        ask(World.PASSWORD);
        var page = web.at(firm.admin().door()).open("site:" + mailbox.last(address).link());
        assertThat(page.submit(page.path()).status()).isEqualTo(422);
        assertThat(signIn(firm.admin().identifier()).status()).isEqualTo(303);
    }

    private Page ask(String password) {
        return web.as(firm.admin()).post(PATH + "/email", "email", address, "current", password);
    }

    private Page signIn(String identifier) {
        return web.at(firm.admin().door())
                .open("/sign-in")
                .submit("/sign-in", "identifier", identifier, "password", World.PASSWORD);
    }
}
