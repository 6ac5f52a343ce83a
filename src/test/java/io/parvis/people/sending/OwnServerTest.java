package io.parvis.people.sending;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.parvis.platform.mail.Carrying;
import io.parvis.platform.tenancy.Actor;
import io.parvis.testing.Cast;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Rows;
import io.parvis.testing.SettableClock;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// Mail by a server of the firm's own: a real one, which knows nothing of us.
@ParvisTest
class OwnServerTest {

    private static final String PATH = "/settings/sending";
    private static final String PASSWORD = "Wide-open-4711";

    @Autowired ApplicationContext program;
    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired SettableClock clock;

    private Cast firm;
    private Visitor admin;
    private GreenMail server;
    private int port;
    private String address;

    @BeforeEach
    void aFirmWithAServer() throws IOException {
        firm = world.freshFirm();
        admin = web.as(firm.admin());
        address = "hello@" + firm.firm().slug() + ".example";
        port = freePort();
        startServer();
        // What other tests queued is not ours to carry.
        rows.as(
                Actor.platform(),
                jdbc -> jdbc.sql("update mail set state = 'SENT' where state = 'QUEUED'").update());
    }

    private static int freePort() throws IOException {
        try (var free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    private void startServer() {
        server = new GreenMail(new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP));
        server.start();
        server.setUser(address, "post", PASSWORD);
    }

    @AfterEach
    void stopServer() {
        server.stop();
    }

    @Test
    void carriesTheFirmsMailsAndNobodyElses() throws Exception {
        verified();
        assertThat(keep().follow().flash()).isNotEmpty();
        write(firm);
        write(world.alma());
        Carrying.own(program);

        assertThat(server.getReceivedMessages()).hasSize(1);
        var mail = server.getReceivedMessages()[0];
        assertThat(mail.getFrom())
                .containsExactly(new InternetAddress(address, firm.firm().name(), "UTF-8"));
        assertThat(mail.getHeader("Return-Path")).containsExactly("<" + address + ">");
        assertThat(states(firm)).containsExactly("SENT");
        assertThat(states(world.alma())).contains("QUEUED");
    }

    @Test
    void sendsATestMailToWhoeverAsks() {
        verified();
        keep();
        var done = admin.post(PATH + "/server/trial").follow();
        assertThat(done.flash()).contains(firm.admin().identifier());
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void saysInWordsWhatWentWrong() throws IOException {
        int tlsPort = freePort();
        verified();
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
        server.stop();
        assertThat(trial()).contains("aucune connexion");
    }

    @Test
    void keepsTheMailsWhileTheServerIsAwayAndSaysSo() {
        verified();
        keep("fallsBack", List.of());
        server.stop();
        write(firm);
        Carrying.own(program);
        assertThat(states(firm)).containsExactly("QUEUED");
        assertThat(admin.open(PATH).main()).contains("1 e-mail attend");
        startServer();
        clock.pass(Duration.ofMinutes(1));
        Carrying.own(program);
        assertThat(states(firm)).containsExactly("SENT");
        assertThat(admin.open(PATH).main()).doesNotContain("1 e-mail attend");
    }

    @Test
    void fallsBackOnlyWhereTheFirmChoseSo() throws IOException {
        verified();
        keep("fallsBack", "true");
        server.stop();
        write(firm);
        Carrying.own(program);
        assertThat(states(firm)).containsExactly("QUEUED");
        var house = new GreenMail(new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP));
        house.start();
        try {
            Carrying.all(program, "smtp://localhost:" + port, "post@parvis.example");
            assertThat(house.getReceivedMessages()).hasSize(1);
        } finally {
            house.stop();
        }
        assertThat(states(firm)).containsExactly("SENT");
    }

    @Test
    void goesByTheInstallationsServerOnceItIsRemoved() {
        verified();
        keep();
        write(firm);
        var gone = admin.delete(PATH + "/server").follow();
        assertThat(gone.flash()).isNotEmpty();
        Carrying.own(program);
        assertThat(server.getReceivedMessages()).isEmpty();
        Carrying.all(program, "smtp://post:" + PASSWORD + "@localhost:" + port, "p@parvis.example");
        assertThat(states(firm)).containsExactly("SENT");
        assertThat(rows.count(firm.firm().system(), "select count(*) from mail_server")).isZero();
        assertThat(admin.delete(PATH + "/server").status()).isEqualTo(404);
    }

    @Test
    void sealsThePasswordAndSendsItNowhereElse() {
        verified();
        keep();
        var sealed =
                rows.as(
                        firm.firm().system(),
                        jdbc ->
                                jdbc.sql("select encode(password, 'escape') from mail_server")
                                        .query(String.class)
                                        .single());
        assertThat(sealed).doesNotContain(PASSWORD);
        assertThat(admin.open(PATH).source()).doesNotContain(PASSWORD);
        // Left empty it stays, for the same place only.
        assertThat(keep("password", "").status()).isEqualTo(303);
        for (var other : List.of(List.of("port", "2525"), List.of("user", "other"))) {
            var page = keep("password", "", other.getFirst(), other.getLast());
            assertThat(page.fieldError("password")).as(other.toString()).isNotEmpty();
        }
        assertThat(admin.post(PATH + "/server/trial").status()).isEqualTo(303);
        rows.as(
                firm.firm().system(),
                jdbc -> jdbc.sql("update mail_server set password = 'other'").update());
        assertThat(admin.post(PATH + "/server/trial").status()).isEqualTo(422);
    }

    @Test
    void refusesServersInsideAndOpenLines() {
        verified();
        for (var inside : List.of("127.0.0.1", "10.0.0.1", "169.254.169.254", "::1")) {
            var page = keep("host", inside);
            assertThat(page.status()).as(inside).isEqualTo(422);
            assertThat(page.fieldError("host")).as(inside).contains("réseau");
        }
        assertThat(keep("host", "no such host").fieldError("host")).isNotEmpty();
        assertThat(keep("host", "9.9.9.9").fieldError("encryption")).isNotEmpty();
        assertThat(keep("port", "0").fieldError("port")).isNotEmpty();
        assertThat(keep("port", "65536").fieldError("port")).isNotEmpty();
        assertThat(keep("encryption", "ROT13").fieldError("encryption")).isNotEmpty();
        // One that came to lead inside afterwards is not reached either.
        keep();
        rows.as(
                firm.firm().system(),
                jdbc -> jdbc.sql("update mail_server set host = '127.0.0.1'").update());
        var failed = admin.post(PATH + "/server/trial");
        assertThat(failed.status()).isEqualTo(422);
        assertThat(failed.summary()).contains("réseau de ce site");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void needsAVerifiedAddressAndKeepsIt() {
        var page = keep();
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.summary()).contains("adresse");
        var id = verified();
        assertThat(keep().status()).isEqualTo(303);
        assertThat(admin.delete(PATH + "/addresses/" + id).status()).isEqualTo(422);
        assertThat(web.as(firm.clerk()).post(PATH + "/server", "host", "x").status())
                .isEqualTo(403);
        assertThat(web.as(firm.clerk()).post(PATH + "/server/trial").status()).isEqualTo(403);
        assertThat(web.as(firm.clerk()).delete(PATH + "/server").status()).isEqualTo(403);
    }

    private UUID verified() {
        var id = UUID.randomUUID();
        rows.insert(
                firm.firm().system(),
                "sending_address",
                Map.of(
                        "id",
                        id,
                        "address",
                        address,
                        "standard",
                        true,
                        "verified_at",
                        clock.instant(),
                        "created_at",
                        clock.instant()));
        return id;
    }

    private Page keep(Object... otherwise) {
        var typed = new LinkedHashMap<Object, Object>();
        typed.put("host", "localhost");
        typed.put("port", port);
        typed.put("encryption", "NONE");
        typed.put("user", "post");
        typed.put("password", PASSWORD);
        for (int i = 0; i < otherwise.length; i += 2) {
            typed.put(otherwise[i], otherwise[i + 1]);
        }
        var pairs = new ArrayList<Object>();
        typed.forEach((name, value) -> pairs.addAll(List.of(name, value)));
        return admin.open(PATH).submit("/server", pairs.toArray());
    }

    // What is said about a test e-mail by that server.
    private String trial(Object... otherwise) {
        assertThat(keep(otherwise).status()).isEqualTo(303);
        var failed = admin.post(PATH + "/server/trial");
        assertThat(failed.status()).isEqualTo(422);
        return failed.summary();
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
