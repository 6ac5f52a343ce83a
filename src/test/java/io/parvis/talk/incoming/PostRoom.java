package io.parvis.talk.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.platform.tenancy.Actor;
import io.parvis.testing.Cast;
import io.parvis.testing.Mailbox;
import io.parvis.testing.Page;
import io.parvis.testing.Person;
import io.parvis.testing.Rows;
import io.parvis.testing.SettableClock;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// A firm with a mailbox: mail goes out over a real SMTP server, is answered, and comes back over a real IMAP server.
abstract class PostRoom {

    static final Path MAILS = Path.of("src/test/resources/mails");

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired Mailbox mailbox;
    @Autowired SettableClock clock;
    @Autowired ApplicationContext program;

    Cast cast;
    Postbox box;

    @BeforeEach
    void aMailServer() {
        cast = world.freshFirm();
        box = new Postbox(program);
        rows.as(
                Actor.platform(),
                jdbc -> jdbc.sql("update mail set state = 'SENT' where state = 'QUEUED'").update());
    }

    @AfterEach
    void close() {
        box.close();
    }

    String ask(String subject, String text) {
        var form = web.as(cast.owner()).open("/tickets/new");
        var category = form.all("select[name=category] option").eachAttr("value").getFirst();
        var sent = form.submit("/tickets", "category", category, "subject", subject, "text", text);
        return sent.location().substring(sent.location().lastIndexOf('/') + 1);
    }

    void answer(String ticket, String text) {
        var page = office(ticket);
        assertThat(page.submit("/tickets/" + ticket + "/messages", "text", text).status())
                .isEqualTo(303);
    }

    Page office(String ticket) {
        return web.as(cast.clerk()).open("/tickets/" + ticket);
    }

    void receive(String address, Person from, String text) throws MessagingException {
        box.drop(mail(address, from.identifier(), "<n" + NUMBER.incrementAndGet() + "@x>", text));
        box.read();
    }

    static String mail(String to, String from, String id, String text) {
        return """
        From: Someone <%s>
        To: %s
        Subject: Re: x
        Message-ID: %s
        MIME-Version: 1.0
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: 8bit

        %s
        """
                .formatted(from, to, id, text);
    }

    byte[] corpus(String name, String ticket, Person from) throws IOException {
        var source = Files.readString(MAILS.resolve(name + ".eml"), StandardCharsets.ISO_8859_1);
        return source.replace("tickets+abc@parvis.example", address(ticket, cast.owner()))
                .replaceFirst("zoe@client\\.example", from.identifier())
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    String address(String ticket, Person reader) {
        var id = UUID.fromString(ticket);
        return issued(cast.bakery().id(), id, reader);
    }

    String reader(UUID domain, Person reader) {
        var ticket = UUID.randomUUID();
        rows.as(
                cast.firm().system(),
                jdbc ->
                        jdbc.sql(
                                        """
                                        insert into ticket (id, domain_id, category_id, subject, office_state, client_state,
                                                            member_id, opened_at, changed_at, ranked_at)
                                        select :id, :domain, id, 'x', 'AWAITING_CLIENT', 'REVIEWED', :member, :now, :now, :now
                                          from ticket_category order by place limit 1
                                        """)
                                .param("id", ticket)
                                .param("domain", domain)
                                .param("member", reader.id())
                                .param("now", java.sql.Timestamp.from(clock.instant()))
                                .update());
        return issued(domain, ticket, reader);
    }

    String issued(UUID domain, UUID ticket, Person reader) {
        var addresses = program.getBean(io.parvis.talk.replies.ReplyAddresses.class);
        var tag =
                rows.as(
                        cast.firm().system(),
                        _ ->
                                addresses.issue(
                                        new io.parvis.talk.replies.Reader(
                                                domain, ticket, reader.id())));
        return "tickets+" + tag + "@parvis.example";
    }

    int messages(String ticket) {
        return rows.count(
                cast.firm().system(),
                "select count(*) from ticket_message where ticket_id = ?",
                UUID.fromString(ticket));
    }

    int count(String ticket, String text) {
        return rows.count(
                cast.firm().system(),
                "select count(*) from ticket_message where ticket_id = ? and text = ?",
                UUID.fromString(ticket),
                text);
    }

    int queued() {
        return rows.count(Actor.platform(), "select count(*) from mail where state = 'QUEUED'");
    }

    static String href(Page list, String sender) {
        return list.rows().stream()
                .filter(row -> row.text().contains(sender))
                .map(row -> row.select("a").attr("href"))
                .findFirst()
                .orElseThrow();
    }

    static MimeMessage reply(MimeMessage told, Person from, String text) throws MessagingException {
        var reply = (MimeMessage) told.reply(false);
        reply.setFrom(new InternetAddress(from.identifier()));
        reply.setText(text, "UTF-8");
        reply.saveChanges();
        assertThat(reply.getRecipients(RecipientType.TO)).hasSize(1);
        return reply;
    }

    /// The same mail, for whose sender the mail server vouches.
    static String vouched(String mail) {
        return "Authentication-Results: mx.parvis.example; spf=pass; dmarc=pass (p=none) header.from=x\n"
                + mail;
    }
}
