package io.parvis.people.sending;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.Cast;
import io.parvis.testing.Mailbox;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Rows;
import io.parvis.testing.SettableClock;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// From which addresses a firm writes.
@ParvisTest
class SendingPageTest {

    @Autowired ApplicationContext program;
    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired Mailbox mailbox;
    @Autowired SettableClock clock;

    private Cast firm;
    private Visitor admin;
    private String address;
    private Addresses addresses;

    @BeforeEach
    void aFirm() {
        firm = world.freshFirm();
        admin = web.as(firm.admin());
        address = "hello@" + firm.firm().slug() + ".example";
        addresses = new Addresses(firm, admin, web, rows, mailbox);
    }

    @Test
    void writesFromAnAddressOnceItsReaderAgreed() {
        var asked = addresses.add(address).follow();
        assertThat(asked.flash()).contains(address);
        assertThat(asked.main()).contains("Attend le lien");
        mailSomebody();
        assertThat(addresses.from()).isEmpty();

        var reader = web.at(firm.admin().door());
        var link = mailbox.last(address).link();
        var page = reader.open("site:" + link);
        assertThat(page.main()).contains(address);
        // Opening it changes nothing.
        assertThat(admin.open(Addresses.PATH).main()).contains("Attend le lien");
        assertThat(page.submit(page.path()).main()).contains(address);

        // The first is the one that mails come from.
        assertThat(admin.open(Addresses.PATH).main()).contains("Vérifiée").contains("Par défaut");
        mailSomebody();
        assertThat(addresses.from()).isEqualTo(address);
        assertThat(reader.open("site:" + link).status()).isEqualTo(410);
        assertThat(audited()).isEqualTo(2);
    }

    @Test
    void givesTheLinkADayAndVoidsTheOneBefore() {
        addresses.add(address);
        var first = mailbox.last(address).link();
        var id = addresses.id(address);
        var tooSoon = admin.post(Addresses.PATH + "/addresses/" + id + "/link");
        assertThat(tooSoon.status()).isEqualTo(422);
        assertThat(tooSoon.summary()).contains("minute");
        clock.pass(Duration.ofMinutes(2));
        assertThat(admin.post(Addresses.PATH + "/addresses/" + id + "/link").status())
                .isEqualTo(303);
        assertThat(addresses.open(first).status()).isEqualTo(410);
        var second = mailbox.last(address, 2).link();
        assertThat(addresses.open(second).status()).isEqualTo(200);
        clock.pass(Duration.ofHours(25));
        assertThat(addresses.open(second).status()).isEqualTo(410);
    }

    @Test
    void isNoOtherFirmsLink() {
        addresses.add(address);
        var link = mailbox.last(address).link();
        var token = link.substring(link.lastIndexOf('/') + 1);
        var other = web.at(world.alma().admin().door());
        assertThat(other.open("/confirm-sender/" + token).status()).isEqualTo(410);
        var stranger = web.as(world.freshFirm().admin());
        for (var act : List.of("/link", "/preference")) {
            assertThat(
                            stranger.post(
                                            Addresses.PATH
                                                    + "/addresses/"
                                                    + addresses.id(address)
                                                    + act)
                                    .status())
                    .isEqualTo(404);
        }
        assertThat(stranger.delete(Addresses.PATH + "/addresses/" + addresses.id(address)).status())
                .isEqualTo(404);
        assertThat(stranger.open(Addresses.PATH).main()).doesNotContain(address);
    }

    @Test
    void refusesWhatCannotBe() {
        assertThat(addresses.add("nobody").fieldError("address")).isNotEmpty();
        addresses.add(address);
        assertThat(addresses.add(address.toUpperCase(Locale.ROOT)).fieldError("address"))
                .contains("déjà");
        var unverified =
                admin.post(Addresses.PATH + "/addresses/" + addresses.id(address) + "/preference");
        assertThat(unverified.status()).isEqualTo(422);
        addresses.verify(address);
        assertThat(
                        admin.post(Addresses.PATH + "/addresses/" + addresses.id(address) + "/link")
                                .status())
                .isEqualTo(422);
        for (int number = 0; number < 19; number++) {
            addresses.add("n" + number + address);
        }
        assertThat(addresses.add("last" + address).summary()).contains("20");
    }

    @Test
    void choosesAmongItsAddressesAndTakesThemAway() {
        var other = "other" + address;
        addresses.added(address);
        addresses.added(other);
        admin.post(Addresses.PATH + "/addresses/" + addresses.id(other) + "/preference");
        mailSomebody();
        assertThat(addresses.from()).isEqualTo(other);

        var gone = admin.delete(Addresses.PATH + "/addresses/" + addresses.id(other)).follow();
        assertThat(gone.flash()).contains(other);
        assertThat(addresses.from()).as("what waits comes from it no more").isEmpty();
    }

    @Test
    void isClosedToWhoeverDoesNotAdminister() {
        assertThat(web.as(firm.clerk()).open(Addresses.PATH).status()).isEqualTo(403);
        assertThat(
                        web.as(firm.clerk())
                                .post(Addresses.PATH + "/addresses", "address", address)
                                .status())
                .isEqualTo(403);
        assertThat(web.as(firm.clerk()).post(Addresses.PATH + "/signature", "fr", "x").status())
                .isEqualTo(403);
    }

    // Later than the last, so that one can tell which is the newest.
    private void mailSomebody() {
        clock.pass(Duration.ofSeconds(1));
        Writing.to(program, firm, firm.owner());
    }

    private int audited() {
        return rows.count(
                firm.firm().system(),
                "select count(*) from audit_entry where event = 'SendingChanged'");
    }
}
