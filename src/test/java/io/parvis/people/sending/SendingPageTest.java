package io.parvis.people.sending;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.Cast;
import io.parvis.testing.Mailbox;
import io.parvis.testing.Page;
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

/// From which addresses a firm writes, and what stands under its mails.
@ParvisTest
class SendingPageTest {

    private static final String PATH = "/settings/sending";

    @Autowired ApplicationContext program;
    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired Mailbox mailbox;
    @Autowired SettableClock clock;

    private Cast firm;
    private Visitor admin;
    private String address;

    @BeforeEach
    void aFirm() {
        firm = world.freshFirm();
        admin = web.as(firm.admin());
        address = "hello@" + firm.firm().slug() + ".example";
    }

    @Test
    void writesFromAnAddressOnceItsReaderAgreed() {
        var asked = add(address).follow();
        assertThat(asked.flash()).contains(address);
        assertThat(asked.main()).contains("Attend le lien");
        mailSomebody();
        assertThat(from()).isEmpty();

        var reader = web.at(firm.admin().door());
        var link = mailbox.last(address).link();
        var page = reader.open("site:" + link);
        assertThat(page.main()).contains(address);
        // Opening it changes nothing.
        assertThat(admin.open(PATH).main()).contains("Attend le lien");
        assertThat(page.submit(page.path()).main()).contains(address);

        // The first is the one that mails come from.
        assertThat(admin.open(PATH).main()).contains("Vérifiée").contains("Par défaut");
        mailSomebody();
        assertThat(from()).isEqualTo(address);
        assertThat(reader.open("site:" + link).status()).isEqualTo(410);
        assertThat(audited()).isEqualTo(2);
    }

    @Test
    void givesTheLinkADayAndVoidsTheOneBefore() {
        add(address);
        var first = mailbox.last(address).link();
        var id = id(address);
        var tooSoon = admin.post(PATH + "/addresses/" + id + "/link");
        assertThat(tooSoon.status()).isEqualTo(422);
        assertThat(tooSoon.summary()).contains("minute");
        clock.pass(Duration.ofMinutes(2));
        assertThat(admin.post(PATH + "/addresses/" + id + "/link").status()).isEqualTo(303);
        assertThat(open(first).status()).isEqualTo(410);
        var second = mailbox.last(address, 2).link();
        assertThat(open(second).status()).isEqualTo(200);
        clock.pass(Duration.ofHours(25));
        assertThat(open(second).status()).isEqualTo(410);
    }

    @Test
    void isNoOtherFirmsLink() {
        add(address);
        var link = mailbox.last(address).link();
        var token = link.substring(link.lastIndexOf('/') + 1);
        var other = web.at(world.alma().admin().door());
        assertThat(other.open("/confirm-sender/" + token).status()).isEqualTo(410);
        var stranger = web.as(world.freshFirm().admin());
        for (var act : List.of("/link", "/preference")) {
            assertThat(stranger.post(PATH + "/addresses/" + id(address) + act).status())
                    .isEqualTo(404);
        }
        assertThat(stranger.delete(PATH + "/addresses/" + id(address)).status()).isEqualTo(404);
        assertThat(stranger.open(PATH).main()).doesNotContain(address);
    }

    @Test
    void refusesWhatCannotBe() {
        assertThat(add("nobody").fieldError("address")).isNotEmpty();
        add(address);
        assertThat(add(address.toUpperCase(Locale.ROOT)).fieldError("address")).contains("déjà");
        var unverified = admin.post(PATH + "/addresses/" + id(address) + "/preference");
        assertThat(unverified.status()).isEqualTo(422);
        verify(address);
        assertThat(admin.post(PATH + "/addresses/" + id(address) + "/link").status())
                .isEqualTo(422);
        for (int number = 0; number < 19; number++) {
            add("n" + number + address);
        }
        assertThat(add("last" + address).summary()).contains("20");
    }

    @Test
    void choosesAmongItsAddressesAndTakesThemAway() {
        var other = "other" + address;
        added(address);
        added(other);
        admin.post(PATH + "/addresses/" + id(other) + "/preference");
        mailSomebody();
        assertThat(from()).isEqualTo(other);

        var gone = admin.delete(PATH + "/addresses/" + id(other)).follow();
        assertThat(gone.flash()).contains(other);
        assertThat(from()).as("what waits comes from it no more").isEmpty();
    }

    @Test
    void endsEveryMailWithTheFirmsNameAndItsOwnWords() {
        admin.open(PATH)
                .submit("/signature", "fr", "Rue Haute 7\n1000 Bruxelles", "en", "High Street 7");
        var owner = firm.owner().identifier();
        mailSomebody();
        assertThat(mailbox.last(owner).body())
                .endsWith("\n\n" + firm.firm().name() + "\nRue Haute 7\n1000 Bruxelles");
        add(address);
        assertThat(mailbox.last(address).body()).endsWith("1000 Bruxelles");
        var dutch = firm.starting().owner();
        Writing.to(program, firm, dutch);
        assertThat(mailbox.last(dutch.identifier()).body()).endsWith("\n\n" + firm.firm().name());
    }

    @Test
    void tellsTheSecondOfTwo() {
        var mine = admin.open(PATH);
        web.as(firm.otherAdmin()).open(PATH).submit("/signature", "fr", "Autre");
        var late = mine.submit("/signature", "fr", "Mienne");
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.summary()).contains("entre-temps");
        assertThat(late.submit("/signature").status()).isEqualTo(303);
        assertThat(admin.open(PATH).value("fr")).isEqualTo("Mienne");
    }

    @Test
    void letsProjectsWriteFromVerifiedAddressesOnly() {
        add(address);
        var refused = project("sender", address);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.fieldError("sender")).contains("vérifiée");
        verify(address);
        assertThat(project("sender", address).status()).isEqualTo(303);
        var used = admin.delete(PATH + "/addresses/" + id(address));
        assertThat(used.status()).isEqualTo(422);
        assertThat(used.summary()).contains("projet");
        assertThat(admin.open(PATH).main()).contains(address);
    }

    @Test
    void writesToAProjectsClientsFromTheProjectsAddress() {
        added("standard" + address);
        added(address);
        rows.as(
                firm.firm().system(),
                jdbc -> jdbc.sql("update project set sender = ?").param(address).update());
        rows.as(
                firm.firm().system(),
                jdbc ->
                        jdbc.sql(
                                        "update client set project_id = (select id from project) where id = ?")
                                .param(firm.bakery().id())
                                .update());
        var form = web.as(firm.owner()).open("/tickets/new");
        var category = form.all("select[name=category] option").eachAttr("value").getFirst();
        var asked =
                form.submit(
                                "/tickets",
                                "category",
                                category,
                                "subject",
                                "Ma TVA",
                                "text",
                                "Quand ?")
                        .location();
        var ticket = asked.substring(asked.lastIndexOf('/'));
        web.as(firm.clerk())
                .open("/tickets" + ticket)
                .submit("/tickets" + ticket + "/messages", "text", "Le 20.");
        assertThat(from()).isEqualTo(address);
        mailSomebody();
        assertThat(from()).isEqualTo("standard" + address);
    }

    @Test
    void isClosedToWhoeverDoesNotAdminister() {
        assertThat(web.as(firm.clerk()).open(PATH).status()).isEqualTo(403);
        assertThat(web.as(firm.clerk()).post(PATH + "/addresses", "address", address).status())
                .isEqualTo(403);
        assertThat(web.as(firm.clerk()).post(PATH + "/signature", "fr", "x").status())
                .isEqualTo(403);
    }

    private Page add(String wanted) {
        return admin.open(PATH).submit("/addresses", "address", wanted);
    }

    private void added(String wanted) {
        add(wanted);
        verify(wanted);
    }

    private void verify(String wanted) {
        var page = open(mailbox.last(wanted).link());
        assertThat(page.submit(page.path()).status()).isEqualTo(200);
    }

    private Page open(String link) {
        return web.at(firm.admin().door()).open("site:" + link);
    }

    private Page project(String field, String value) {
        return admin.open("/settings/projects/new")
                .submit("/settings/projects", "name", "Ligne claire", field, value);
    }

    // Later than the last, so that one can tell which is the newest.
    private void mailSomebody() {
        clock.pass(Duration.ofSeconds(1));
        Writing.to(program, firm, firm.owner());
    }

    private String from() {
        return rows.as(
                firm.firm().system(),
                jdbc ->
                        jdbc.sql(
                                        """
                                        select from_address from mail where recipient = ?
                                         order by created_at desc, id desc limit 1
                                        """)
                                .param(firm.owner().identifier())
                                .query(String.class)
                                .single());
    }

    private String id(String wanted) {
        return rows.as(
                firm.firm().system(),
                jdbc ->
                        jdbc.sql("select id::text from sending_address where address = ?")
                                .param(wanted)
                                .query(String.class)
                                .single());
    }

    private int audited() {
        return rows.count(
                firm.firm().system(),
                "select count(*) from audit_entry where event = 'SendingChanged'");
    }
}
