package io.parvis.people.sending;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.parvis.testing.Cast;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Rows;
import io.parvis.testing.SettableClock;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Which server a firm may name, and what is said when it does not answer.
@ParvisTest
class OwnServerPageTest {

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
    }

    @AfterEach
    void stopServer() {
        own.close();
    }

    @Test
    void saysInWordsWhatWentWrong() {
        int tlsPort = FirmServer.freePort();
        own.verified(rows, clock);
        assertThat(trial("password", "Wrong-Password-1")).contains("le mot de passe");
        assertThat(trial("encryption", "STARTTLS")).contains("ne propose pas STARTTLS");
        assertThat(trial("encryption", "TLS")).contains("ne parle pas TLS");
        var unknown =
                new GreenMail(new ServerSetup(tlsPort, "localhost", ServerSetup.PROTOCOL_SMTPS));
        unknown.start();
        try {
            assertThat(trial("encryption", "TLS", "port", tlsPort)).contains("certificat");
            assertThat(unknown.getReceivedMessages()).isEmpty();
        } finally {
            unknown.stop();
        }
        own.close();
        assertThat(trial()).contains("aucune connexion");
    }

    @Test
    void sealsThePasswordAndSendsItNowhereElse() {
        own.verified(rows, clock);
        own.keep();
        var sealed =
                rows.as(
                        firm.firm().system(),
                        jdbc ->
                                jdbc.sql("select encode(password, 'escape') from mail_server")
                                        .query(String.class)
                                        .single());
        assertThat(sealed).doesNotContain(FirmServer.PASSWORD);
        assertThat(admin.open(Addresses.PATH).source()).doesNotContain(FirmServer.PASSWORD);
        // Left empty it stays, for the same place only.
        assertThat(own.keep("password", "").status()).isEqualTo(303);
        for (var other : List.of(List.of("port", "2525"), List.of("user", "other"))) {
            var page = own.keep("password", "", other.getFirst(), other.getLast());
            assertThat(page.fieldError("password")).as(other.toString()).isNotEmpty();
        }
        assertThat(admin.post(Addresses.PATH + "/server/trial").status()).isEqualTo(303);
        rows.as(
                firm.firm().system(),
                jdbc -> jdbc.sql("update mail_server set password = 'other'").update());
        assertThat(admin.post(Addresses.PATH + "/server/trial").status()).isEqualTo(422);
    }

    @Test
    void refusesServersInsideAndOpenLines() {
        own.verified(rows, clock);
        for (var inside : List.of("127.0.0.1", "10.0.0.1", "169.254.169.254", "::1")) {
            var page = own.keep("host", inside);
            assertThat(page.status()).as(inside).isEqualTo(422);
            assertThat(page.fieldError("host")).as(inside).contains("réseau");
        }
        assertThat(own.keep("host", "no such host").fieldError("host")).isNotEmpty();
        assertThat(own.keep("host", "9.9.9.9").fieldError("encryption")).isNotEmpty();
        assertThat(own.keep("port", "0").fieldError("port")).isNotEmpty();
        assertThat(own.keep("port", "65536").fieldError("port")).isNotEmpty();
        assertThat(own.keep("encryption", "ROT13").fieldError("encryption")).isNotEmpty();
        // One that came to lead inside afterwards is not reached either.
        own.keep();
        rows.as(
                firm.firm().system(),
                jdbc -> jdbc.sql("update mail_server set host = '127.0.0.1'").update());
        var failed = admin.post(Addresses.PATH + "/server/trial");
        assertThat(failed.status()).isEqualTo(422);
        assertThat(failed.summary()).contains("réseau de ce site");
        assertThat(own.server().getReceivedMessages()).isEmpty();
    }

    @Test
    void needsAVerifiedAddressAndKeepsIt() {
        var page = own.keep();
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.summary()).contains("adresse");
        var id = own.verified(rows, clock);
        assertThat(own.keep().status()).isEqualTo(303);
        assertThat(admin.delete(Addresses.PATH + "/addresses/" + id).status()).isEqualTo(422);
        assertThat(web.as(firm.clerk()).post(Addresses.PATH + "/server", "host", "x").status())
                .isEqualTo(403);
        assertThat(web.as(firm.clerk()).post(Addresses.PATH + "/server/trial").status())
                .isEqualTo(403);
        assertThat(web.as(firm.clerk()).delete(Addresses.PATH + "/server").status()).isEqualTo(403);
    }

    // What is said about a test e-mail by that server.
    private String trial(Object... otherwise) {
        assertThat(own.keep(otherwise).status()).isEqualTo(303);
        var failed = admin.post(Addresses.PATH + "/server/trial");
        assertThat(failed.status()).isEqualTo(422);
        return failed.summary();
    }
}
