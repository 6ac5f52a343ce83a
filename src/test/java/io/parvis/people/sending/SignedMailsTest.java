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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// What stands under a firm's mails, and from where those of a project come.
@ParvisTest
class SignedMailsTest {

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
    void endsEveryMailWithTheFirmsNameAndItsOwnWords() {
        admin.open(Addresses.PATH)
                .submit("/signature", "fr", "Rue Haute 7\n1000 Bruxelles", "en", "High Street 7");
        var owner = firm.owner().identifier();
        mailSomebody();
        assertThat(mailbox.last(owner).body())
                .endsWith("\n\n" + firm.firm().name() + "\nRue Haute 7\n1000 Bruxelles");
        addresses.add(address);
        assertThat(mailbox.last(address).body()).endsWith("1000 Bruxelles");
        var dutch = firm.starting().owner();
        Writing.to(program, firm, dutch);
        assertThat(mailbox.last(dutch.identifier()).body()).endsWith("\n\n" + firm.firm().name());
    }

    @Test
    void tellsTheSecondOfTwo() {
        var mine = admin.open(Addresses.PATH);
        web.as(firm.otherAdmin()).open(Addresses.PATH).submit("/signature", "fr", "Autre");
        var late = mine.submit("/signature", "fr", "Mienne");
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.summary()).contains("entre-temps");
        assertThat(late.submit("/signature").status()).isEqualTo(303);
        assertThat(admin.open(Addresses.PATH).value("fr")).isEqualTo("Mienne");
    }

    @Test
    void letsProjectsWriteFromVerifiedAddressesOnly() {
        addresses.add(address);
        var refused = project("sender", address);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.fieldError("sender")).contains("vérifiée");
        addresses.verify(address);
        assertThat(project("sender", address).status()).isEqualTo(303);
        var used = admin.delete(Addresses.PATH + "/addresses/" + addresses.id(address));
        assertThat(used.status()).isEqualTo(422);
        assertThat(used.summary()).contains("projet");
        assertThat(admin.open(Addresses.PATH).main()).contains(address);
    }

    @Test
    void writesToAProjectsClientsFromTheProjectsAddress() {
        addresses.added("standard" + address);
        addresses.added(address);
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
        assertThat(addresses.from()).isEqualTo(address);
        mailSomebody();
        assertThat(addresses.from()).isEqualTo("standard" + address);
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
}
