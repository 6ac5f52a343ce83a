package io.parvis.people.sending;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.parvis.platform.mail.Carrying;
import io.parvis.platform.tenancy.Actor;
import io.parvis.testing.Cast;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Rows;
import io.parvis.testing.SettableClock;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import jakarta.mail.internet.InternetAddress;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// Mail by a server of the firm's own.
@ParvisTest
class OwnServerTest {

    @Autowired ApplicationContext program;
    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired SettableClock clock;

    private Cast firm;
    private Visitor admin;
    private FirmServer own;

    @BeforeEach
    void aFirmWithAServer() {
        firm = world.freshFirm();
        admin = web.as(firm.admin());
        own = new FirmServer(firm, admin);
        // What other tests queued is not ours to carry.
        rows.as(
                Actor.platform(),
                jdbc -> jdbc.sql("update mail set state = 'SENT' where state = 'QUEUED'").update());
    }

    @AfterEach
    void stopServer() {
        own.close();
    }

    @Test
    void carriesTheFirmsMailsAndNobodyElses() throws Exception {
        own.verified(rows, clock);
        assertThat(own.keep().follow().flash()).isNotEmpty();
        write(firm);
        write(world.alma());
        Carrying.own(program);

        assertThat(own.server().getReceivedMessages()).hasSize(1);
        var mail = own.server().getReceivedMessages()[0];
        assertThat(mail.getFrom())
                .containsExactly(new InternetAddress(own.address(), firm.firm().name(), "UTF-8"));
        assertThat(mail.getHeader("Return-Path")).containsExactly("<" + own.address() + ">");
        assertThat(states(firm)).containsExactly("SENT");
        assertThat(states(world.alma())).contains("QUEUED");
    }

    @Test
    void sendsATestMailToWhoeverAsks() {
        own.verified(rows, clock);
        own.keep();
        var done = admin.post(Addresses.PATH + "/server/trial").follow();
        assertThat(done.flash()).contains(firm.admin().identifier());
        assertThat(own.server().getReceivedMessages()).hasSize(1);
    }

    @Test
    void keepsTheMailsWhileTheServerIsAwayAndSaysSo() {
        own.verified(rows, clock);
        own.keep("fallsBack", List.of());
        own.close();
        write(firm);
        Carrying.own(program);
        assertThat(states(firm)).containsExactly("QUEUED");
        assertThat(admin.open(Addresses.PATH).main()).contains("1 e-mail attend");
        own.startAgain();
        clock.pass(Duration.ofMinutes(1));
        Carrying.own(program);
        assertThat(states(firm)).containsExactly("SENT");
        assertThat(admin.open(Addresses.PATH).main()).doesNotContain("1 e-mail attend");
    }

    @Test
    void fallsBackOnlyWhereTheFirmChoseSo() {
        own.verified(rows, clock);
        own.keep("fallsBack", "true");
        own.close();
        write(firm);
        Carrying.own(program);
        assertThat(states(firm)).containsExactly("QUEUED");
        var house =
                new GreenMail(new ServerSetup(own.port(), "localhost", ServerSetup.PROTOCOL_SMTP));
        house.start();
        try {
            Carrying.all(program, "smtp://localhost:" + own.port(), "post@parvis.example");
            assertThat(house.getReceivedMessages()).hasSize(1);
        } finally {
            house.stop();
        }
        assertThat(states(firm)).containsExactly("SENT");
    }

    @Test
    void goesByTheInstallationsServerOnceItIsRemoved() {
        own.verified(rows, clock);
        own.keep();
        write(firm);
        var gone = admin.delete(Addresses.PATH + "/server").follow();
        assertThat(gone.flash()).isNotEmpty();
        Carrying.own(program);
        assertThat(own.server().getReceivedMessages()).isEmpty();
        Carrying.all(
                program,
                "smtp://post:" + FirmServer.PASSWORD + "@localhost:" + own.port(),
                "p@parvis.example");
        assertThat(states(firm)).containsExactly("SENT");
        assertThat(rows.count(firm.firm().system(), "select count(*) from mail_server")).isZero();
        assertThat(admin.delete(Addresses.PATH + "/server").status()).isEqualTo(404);
    }

    private void write(Cast whose) {
        Writing.to(program, whose, whose.owner());
    }

    private List<String> states(Cast whose) {
        return rows.as(
                whose.firm().system(),
                jdbc ->
                        jdbc.sql(
                                        "select state from mail where recipient = ? and subject like '%essai%'")
                                .param(whose.owner().identifier())
                                .query(String.class)
                                .list());
    }
}
