package io.parvis.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.platform.kernel.Message;
import io.parvis.platform.tenancy.Actor;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.tenancy.Realm;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Rows;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@ParvisTest
class OutboxPageTest {

    @Autowired Web web;
    @Autowired World world;
    @Autowired Rows rows;
    @Autowired Post post;
    @Autowired TransactionTemplate transaction;

    @Test
    void isForNobodyButTheOperator() {
        assertThat(web.at("").open("/outbox").status()).isEqualTo(404);
        assertThat(web.as(world.operator().support()).open("/outbox").status()).isEqualTo(403);
        assertThat(web.as(world.alma().admin()).open("site:/operator/outbox").location())
                .startsWith("/operator/sign-in");
    }

    @Test
    void showsTheOperatorTheMailWithItsLinksWhereNothingSendsIt() {
        write("outbox-reader@example.be");
        var page = web.as(world.operator().operator()).open("/outbox?q=Outbox-Reader@");
        assertThat(page.heading()).isEqualTo("Outbox");
        assertThat(page.main()).contains("To outbox-reader@example.be", "Waiting");
        assertThat(page.links()).contains("http://localhost:8080/x/office/welcome/abc");
    }

    @Test
    void saysWhenNobodyOfThatAddressWasWrittenTo() {
        write("outbox-other@example.be");
        var page = web.as(world.operator().operator()).open("/outbox?q=outbox-nobody");
        assertThat(page.main()).contains("No mail to this address").doesNotContain("@example.be");
    }

    @Test
    void sendsAFailedMailAgain() {
        write("outbox-failed@example.be");
        rows.as(
                Actor.platform(),
                jdbc ->
                        jdbc.sql(
                                        """
                                        update mail set state = 'FAILED', attempts = 20, last_error = '<b>550 no</b>'
                                         where recipient = 'outbox-failed@example.be'
                                        """)
                                .update());
        var page = web.as(world.operator().operator()).open("/outbox?q=outbox-failed");
        assertThat(page.main()).contains("Given up", "<b>550 no</b>");
        var again = page.submit("/attempt").follow();
        assertThat(again.flash()).isEqualTo("The mail is in the queue again.");
        assertThat(
                        rows.count(
                                Actor.platform(),
                                """
                                select count(*) from mail
                                 where recipient = 'outbox-failed@example.be' and state = 'QUEUED' and attempts = 0
                                """))
                .isEqualTo(1);
    }

    @Test
    void isClosedToAFirmAtTheDatabase() {
        write("outbox-wall@example.be");
        assertThat(rows.count(world.alma().admin().actor(), "select count(*) from mail")).isZero();
        var written = "select count(*) from mail where recipient = 'outbox-wall@example.be'";
        assertThat(rows.count(world.thuis().firm().system(), written)).isZero();
        assertThat(world.operator().operator().realm()).isEqualTo(Realm.OPERATOR);
        assertThat(rows.count(world.operator().operator().actor(), "select count(*) from mail"))
                .isZero();
    }

    private void write(String recipient) {
        var letter =
                new Letter(
                        "Cabinet Alma",
                        recipient,
                        "en",
                        Message.of("sign-in.title"),
                        Message.of(
                                "mail.reset.body",
                                "Zoé",
                                "Alma",
                                "zoe",
                                "http://localhost:8080/x/office/welcome/abc"));
        Current.run(
                world.alma().firm().system(),
                () -> transaction.executeWithoutResult(_ -> post.send(letter)));
    }
}
