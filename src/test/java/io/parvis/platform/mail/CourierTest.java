package io.parvis.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.parvis.platform.jobs.Jobs;
import io.parvis.platform.kernel.Ids;
import io.parvis.platform.tenancy.Actor;
import io.parvis.platform.tenancy.Current;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Rows;
import io.parvis.testing.SettableClock;
import io.parvis.testing.World;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// Against a real mail server, which knows nothing of us.
@ParvisTest
class CourierTest {

    private static final String FROM = "post@parvis.example";

    @Autowired World world;
    @Autowired Rows rows;
    @Autowired Mails mails;
    @Autowired Ids ids;
    @Autowired TransactionTemplate transaction;
    @Autowired SettableClock clock;
    @Autowired Jobs jobs;

    private GreenMail server;
    private int port;

    @BeforeEach
    void startServer() throws IOException {
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        server = newServer();
        server.start();
        // What other tests queued is not ours to count.
        rows.as(
                Actor.platform(),
                jdbc -> jdbc.sql("update mail set state = 'SENT' where state = 'QUEUED'").update());
    }

    @AfterEach
    void stopServer() {
        server.stop();
    }

    @Test
    void carriesAMailInTheFirmsName() throws Exception {
        var id = queue("zoe@example.be", "Bäckerei – reçu n° 1");
        goRound();

        var message = only();
        assertThat(message.getFrom())
                .containsExactly(new InternetAddress(FROM, "Étude Alma", "UTF-8"));
        assertThat(((InternetAddress) message.getFrom()[0]).getPersonal()).isEqualTo("Étude Alma");
        assertThat(message.getSubject()).isEqualTo("Bäckerei – reçu n° 1");
        assertThat(message.getContentType()).isEqualTo("text/plain; charset=UTF-8");
        assertThat(message.getContent()).isEqualTo("Bonjour Zoé,\r\n\r\nça marche : 10 €.");
        assertThat(message.getMessageID()).isEqualTo("<" + id + "@parvis.example>");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getHeader("Content-Language")).containsExactly("fr");
        assertThat(message.getSentDate()).isEqualTo(SettableClock.START);
        assertThat(state(id)).isEqualTo("SENT 1");
    }

    @Test
    void forgetsWhatAMailSaysOnceItIsSentAndTheMailAfterAMonth() {
        var sent = queue("zoe@example.be", "Your password for one time");
        goRound();
        assertThat(text(sent)).isEmpty();
        var waiting = queue("later@example.be", "Patience");
        clock.pass(Duration.ofDays(30));
        jobs.run(MailPurge.JOB);
        assertThat(state(sent)).isEqualTo("SENT 1");
        clock.pass(Duration.ofMinutes(1));
        jobs.run(MailPurge.JOB);
        assertThat(count(sent)).isZero();
        assertThat(text(waiting)).isNotEmpty();
    }

    @Test
    void triesLaterAndLaterWhileTheServerIsDown() throws Exception {
        server.stop();
        var id = queue("later@example.be", "Patience");
        goRound();
        assertThat(state(id)).isEqualTo("QUEUED 1");
        goRound();
        assertThat(state(id)).as("not before its time").isEqualTo("QUEUED 1");
        clock.pass(Duration.ofSeconds(11));
        goRound();
        clock.pass(Duration.ofSeconds(11));
        goRound();
        assertThat(state(id)).as("the second wait is longer").isEqualTo("QUEUED 2");

        server = newServer();
        server.start();
        clock.pass(Duration.ofSeconds(30));
        goRound();
        assertThat(state(id)).isEqualTo("SENT 3");
        assertThat(only().getSubject()).isEqualTo("Patience");
    }

    @Test
    void givesUpAfterSomeDays() {
        server.stop();
        var id = queue("never@example.be", "Nobody there");
        for (int attempt = 0; attempt < 25; attempt++) {
            goRound();
            clock.pass(Duration.ofHours(7));
        }
        assertThat(state(id)).isEqualTo("FAILED 20");
    }

    @Test
    void letsAMailWithABrokenAddressFailAlone() throws Exception {
        var broken = queue("no address, really", "Broken");
        var good = queue("good@example.be", "Good");
        goRound();
        assertThat(state(broken)).isEqualTo("FAILED 1");
        assertThat(state(good)).isEqualTo("SENT 1");
        assertThat(only().getSubject()).isEqualTo("Good");
    }

    @Test
    void keepsALineBreakFromBecomingAHeader() throws Exception {
        queue("good@example.be", "Hello\r\nBcc: everybody@example.be");
        goRound();
        assertThat(only().getSubject()).isEqualTo("Hello Bcc: everybody@example.be");
        assertThat(only().getHeader("Bcc")).isNull();
        assertThat(recipients(only())).containsExactly("good@example.be");
    }

    @Test
    void showsItsPassword() {
        server.setUser("post@parvis.example", "post", "p@ss:w/rd");
        var id = queue("good@example.be", "Signed in");
        courier("smtp://post:p%40ss%3Aw%2Frd@localhost:" + port).run();
        assertThat(state(id)).isEqualTo("SENT 1");
    }

    @Test
    void sendsNothingInTheClearWhenTlsIsRequired() {
        var id = queue("good@example.be", "Secret");
        courier("smtp://localhost:" + port + "?starttls=required").run();
        assertThat(state(id)).isEqualTo("QUEUED 1");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void carriesEachMailOnceThoughTwoNodesGoRound() throws InterruptedException {
        IntStream.range(0, 20).forEach(i -> queue("n" + i + "@example.be", "Number " + i));
        var go = new CountDownLatch(1);
        var nodes =
                IntStream.range(0, 2)
                        .mapToObj(_ ->
                                Thread.startVirtualThread(() -> {
                                    await(go);
                                    goRound();
                                }))
                        .toList();
        go.countDown();
        for (var node : nodes) {
            node.join();
        }
        assertThat(Arrays.stream(server.getReceivedMessages()).map(CourierTest::recipients))
                .doesNotHaveDuplicates()
                .hasSize(20);
    }

    @Test
    void leavesMailsAloneWhereThereIsNoServer() {
        var id = queue("good@example.be", "Stays");
        courier("").run();
        assertThat(state(id)).isEqualTo("QUEUED 0");
    }

    private void goRound() {
        courier("smtp://localhost:" + port).run();
    }

    private Runnable courier(String url) {
        var courier = new Courier(mails, MailSettings.of(url, FROM), transaction, clock);
        return () -> Current.run(Actor.platform(), courier::goRound);
    }

    private UUID queue(String recipient, String subject) {
        var mail =
                new Mail(
                        ids.next(),
                        "Étude Alma",
                        recipient,
                        "fr",
                        subject,
                        "Bonjour Zoé,\n\nça marche : 10 €.",
                        clock.instant());
        Current.run(
                world.alma().firm().system(),
                () -> transaction.executeWithoutResult(_ -> mails.queue(mail)));
        return mail.id();
    }

    private String text(UUID mail) {
        return rows.as(
                Actor.platform(),
                jdbc ->
                        jdbc.sql("select body from mail where id = :id")
                                .param("id", mail)
                                .query(String.class)
                                .single());
    }

    private int count(UUID mail) {
        return rows.as(
                Actor.platform(),
                jdbc ->
                        jdbc.sql("select count(*) from mail where id = :id")
                                .param("id", mail)
                                .query(Integer.class)
                                .single());
    }

    private String state(UUID mail) {
        return rows.as(
                Actor.platform(),
                jdbc ->
                        jdbc.sql("select state || ' ' || attempts from mail where id = :id")
                                .params(Map.of("id", mail))
                                .query(String.class)
                                .single());
    }

    private MimeMessage only() {
        assertThat(server.getReceivedMessages()).hasSize(1);
        return server.getReceivedMessages()[0];
    }

    private GreenMail newServer() {
        return new GreenMail(new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP));
    }

    private static List<String> recipients(MimeMessage message) {
        try {
            return Arrays.stream(message.getAllRecipients()).map(Address::toString).toList();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
