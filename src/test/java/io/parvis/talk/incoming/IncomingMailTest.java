package io.parvis.talk.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.platform.tenancy.Actor;
import io.parvis.testing.Cast;
import io.parvis.testing.Mailbox;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
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
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// Mail that goes out over a real SMTP server, is answered, and comes back over a real IMAP server.
@ParvisTest
class IncomingMailTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Path MAILS = Path.of("src/test/resources/mails");

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

    // --- the way there and back

    @Test
    void becomesTheAnswerOfTheClientAndOfTheEmployee() throws Exception {
        var ticket = ask("Ma TVA", "Quand ?");
        answer(ticket, "Le 20, cela vous va ?");
        box.carry();

        var told = box.last(cast.owner().identifier());
        var address = told.getReplyTo()[0].toString();
        assertThat(address).matches("tickets\\+[a-z2-7]{32}@parvis\\.example");
        assertThat(told.getHeader("References", null))
                .isEqualTo("<" + ticket + ".ticket@parvis.example>");
        assertThat(told.getContent().toString())
                .contains("Le 20, cela vous va ?", "/tickets/" + ticket)
                .contains("Vous pouvez aussi répondre directement à cet e-mail.");

        box.send(
                reply(
                        told,
                        cast.owner(),
                        "Oui, très bien.\n\nLe 2 mars 2026, Fresh a écrit :\n> Le 20 ?\n"));
        box.read();
        var page = office(ticket);
        assertThat(page.main()).contains("Oui, très bien.").doesNotContain("> Le 20 ?");
        assertThat(page.main()).contains("En cours", cast.owner().identifier());
        assertThat(box.in("INBOX")).isZero();
        assertThat(box.in(ImapBox.HANDLED)).isEqualTo(1);

        box.carry();
        var notice = box.last(cast.clerk().identifier());
        assertThat(notice.getReplyTo()[0].toString()).isNotEqualTo(address);
        box.send(reply(notice, cast.clerk(), "Parfait, à bientôt."));
        box.read();
        var portal = web.as(cast.owner()).open("/tickets/" + ticket);
        assertThat(portal.main()).contains("Parfait, à bientôt.", cast.clerk().name());
        assertThat(mailbox.of(cast.owner().identifier()))
                .anyMatch(mail -> mail.body().contains("Parfait, à bientôt."));
    }

    @Test
    void keepsTheWholeMailAndItsFilesForTheOffice() throws Exception {
        var ticket = ask("Reçu", "Voici bientôt le reçu.");
        box.drop(corpus("with-attachment", ticket, cast.owner()));
        box.read();
        var page = office(ticket);
        assertThat(page.main()).contains("Voilà le reçu.");
        var whole =
                web.as(cast.clerk())
                        .open("site:" + page.link(cast.owner().identifier()).orElseThrow());
        assertThat(whole.main()).contains("Voilà le reçu.", "reçu.pdf");
        var file = web.as(cast.clerk()).open("site:" + whole.all("a[download]").attr("href"));
        assertThat(file.source()).isEqualTo("%PDF-1.4 tiny");
        var theirs =
                whole.all("a[download]")
                        .attr("href")
                        .replaceFirst(".*(/incoming-mail/[^/]+).*", "$1");
        assertThat(web.as(world.alma().clerk()).open(theirs).status()).isEqualTo(404);
        assertThat(web.as(world.alma().clerk()).open("/incoming-mail?all=true").main())
                .doesNotContain(cast.owner().identifier());
    }

    // --- once, and only from whom it says

    @Test
    void takesAMailOnceHoweverOftenItComes() throws Exception {
        var ticket = ask("Une fois", "Bonjour");
        var mail =
                mail(
                        address(ticket, cast.owner()),
                        cast.owner().identifier(),
                        "<same@x>",
                        "Une réponse.");
        box.drop(mail);
        box.drop(mail);
        box.read();
        box.drop(mail);
        box.read();
        assertThat(count(ticket, "Une réponse.")).isEqualTo(1);
        assertThat(box.in("INBOX")).isZero();
    }

    @Test
    void knowsAMailThatWasTakenBeforeTheProgramEnded() throws Exception {
        var ticket = ask("Coupure", "Bonjour");
        var mail =
                mail(
                        address(ticket, cast.owner()),
                        cast.owner().identifier(),
                        "<cut@x>",
                        "Avant la coupure.");
        var read =
                io.parvis.talk.reading.MailReader.read(
                        mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        assertThat(program.getBean(Taking.class).take(read)).isEqualTo(Taking.Outcome.DELIVERED);
        box.drop(mail);
        box.read();
        assertThat(count(ticket, "Avant la coupure.")).isEqualTo(1);
        assertThat(box.in(ImapBox.HANDLED)).isEqualTo(1);
    }

    @Test
    void holdsAMailFromAnotherAddressUntilSomebodyAcceptsIt() throws Exception {
        var ticket = ask("Adresse", "Bonjour");
        box.drop(
                mail(
                        address(ticket, cast.owner()),
                        "spouse@home.example",
                        "<s@x>",
                        "C'est moi, d'ailleurs."));
        box.read();
        assertThat(count(ticket, "C'est moi, d'ailleurs.")).isZero();
        assertThat(office(ticket).main()).contains("spouse@home.example", "Retenu");
        assertThat(web.as(cast.owner()).open("/tickets/" + ticket).main())
                .doesNotContain("spouse@home.example");

        var held = web.as(cast.clerk()).open("/incoming-mail");
        assertThat(held.main()).contains("Adresse inconnue");
        var page = web.as(cast.clerk()).open("site:" + held.all("td.main a").attr("href"));
        var accepted = page.submit("/acceptance").follow();
        assertThat(accepted.main()).contains("C'est moi, d'ailleurs.", "spouse@home.example");
        assertThat(page.submit("/dismissal").status()).isEqualTo(422);
        assertThat(web.as(cast.owner()).open("/tickets/" + ticket).main())
                .contains("C'est moi, d'ailleurs.");
    }

    @Test
    void givesAForgedAddressToTheOperatorAlone() throws Exception {
        var ticket = ask("Faux", "Bonjour");
        var address = address(ticket, cast.owner());
        var forged =
                address.replaceFirst("\\+..", "+aa")
                        .replaceFirst(".@", address.contains("a@") ? "b@" : "a@");
        box.drop(mail(forged, "forger@evil.example", "<f" + ticket + "@x>", "Payez ici."));
        box.read();
        assertThat(count(ticket, "Payez ici.")).isZero();
        assertThat(web.as(cast.admin()).open("/incoming-mail?all=true").rows()).isEmpty();
        var operator = web.as(world.operator().operator()).open("/mailbox");
        assertThat(operator.main()).contains("forger@evil.example");
        assertThat(operator.main()).doesNotContain("Payez ici.");
        assertThat(box.in(ImapBox.REFUSED)).isEqualTo(1);
    }

    @Test
    void holdsWhatAnOldAddressAMemberWhoLeftOrABlockedDomainSends() throws Exception {
        var ticket = ask("Parti", "Bonjour");
        var address = address(ticket, cast.owner());
        rows.as(
                cast.firm().system(),
                jdbc ->
                        jdbc.sql("update domain set blocked = true where id = :id")
                                .params(Map.of("id", cast.bakery().id()))
                                .update());
        receive(address, cast.owner(), "Bloqué");
        rows.as(
                cast.firm().system(),
                jdbc ->
                        jdbc.sql("update domain set blocked = false where id = :id")
                                .params(Map.of("id", cast.bakery().id()))
                                .update());
        var members = address(ticket, cast.member());
        rows.as(
                cast.firm().system(),
                jdbc ->
                        jdbc.sql(
                                        "update member_right set level = 'SEE' where account_id = :id and area = 'TICKETS'")
                                .params(Map.of("id", cast.member().id()))
                                .update());
        receive(members, cast.member(), "Sans droit");
        rows.as(
                cast.firm().system(),
                jdbc ->
                        jdbc.sql("update member set active = false where account_id = :id")
                                .params(Map.of("id", cast.member().id()))
                                .update());
        receive(members, cast.member(), "Parti");
        clock.pass(Duration.ofDays(401));
        receive(address, cast.owner(), "Ancien");
        assertThat(web.as(cast.clerk()).open("/incoming-mail").column("État"))
                .containsExactlyInAnyOrder(
                        "Retenu Adresse de réponse périmée",
                        "Retenu N'a plus accès",
                        "Retenu N'a plus accès",
                        "Retenu Domaine bloqué");
        assertThat(messages(ticket)).isEqualTo(1);
    }

    // --- machines

    @Test
    void notesWhatMachinesWriteAndAnswersNothing() throws Exception {
        var ticket = ask("Machine", "Bonjour");
        answer(ticket, "Nous voici.");
        var before = queued();
        for (var name : List.of("auto-submitted", "auto-precedence", "auto-subject-nl", "loop")) {
            box.drop(corpus(name, ticket, cast.owner()));
        }
        box.read();
        assertThat(messages(ticket)).isEqualTo(2);
        assertThat(queued()).isEqualTo(before);
        var page = office(ticket);
        assertThat(page.main()).contains("En attente du client");
        assertThat(web.as(cast.clerk()).open("/incoming-mail").rows()).isEmpty();
        assertThat(web.as(cast.clerk()).open("/incoming-mail?all=true").column("État"))
                .hasSize(4)
                .contains("Noté Réponse automatique", "Noté Notre propre e-mail");
    }

    @Test
    void tellsTheTicketThatAMailCouldNotBeBrought() throws Exception {
        var ticket = ask("Retour", "Bonjour");
        answer(ticket, "Nous voici.");
        box.drop(corpus("bounce", ticket, cast.owner()));
        box.read();
        assertThat(office(ticket).all("#history").text())
                .contains("n'a pas pu remettre un e-mail", "user unknown");
    }

    @Test
    void endsALoopThatNoMailAdmits() throws Exception {
        var ticket = ask("Boucle", "Bonjour");
        var address = address(ticket, cast.owner());
        for (int turn = 0; turn < Judging.MOST_IN_AN_HOUR + 3; turn++) {
            box.drop(
                    mail(
                            address,
                            cast.owner().identifier(),
                            "<turn" + turn + "@x>",
                            "Tour " + turn));
        }
        box.read();
        assertThat(messages(ticket)).isEqualTo(1 + Judging.MOST_IN_AN_HOUR);
        assertThat(web.as(cast.clerk()).open("/incoming-mail").rows()).hasSize(3);
        clock.pass(Duration.ofHours(2));
        receive(address, cast.owner(), "Plus tard");
        assertThat(count(ticket, "Plus tard")).isEqualTo(1);
    }

    // --- bad mail

    @Test
    void readsOnPastAMailThatIsTooLargeOrBroken() throws Exception {
        var ticket = ask("Gros", "Bonjour");
        var head = mail(address(ticket, cast.owner()), cast.owner().identifier(), "<large@x>", "");
        var large = new byte[50 * 1024 * 1024];
        java.util.Arrays.fill(large, (byte) 'x');
        for (int line = 70; line < large.length; line += 72) {
            large[line] = '\r';
            large[line + 1 < large.length ? line + 1 : line] = '\n';
        }
        System.arraycopy(
                head.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8),
                0,
                large,
                0,
                head.replace("\n", "\r\n").length());
        box.drop(large);
        box.drop(corpus("malformed", ticket, cast.owner()));
        box.drop(corpus("nested", ticket, cast.owner()));
        box.drop(Files.readAllBytes(MAILS.resolve("not-a-mail.eml")));
        box.drop(
                mail(
                        address(ticket, cast.owner()),
                        cast.owner().identifier(),
                        "<after@x>",
                        "Après."));
        box.read();
        assertThat(count(ticket, "Après.")).isEqualTo(1);
        assertThat(web.as(cast.clerk()).open("/incoming-mail").column("État"))
                .containsExactlyInAnyOrder(
                        "Retenu Illisible", "Retenu Illisible", "Retenu Trop volumineux");
        assertThat(box.in("INBOX")).isZero();
        assertThat(box.in(ImapBox.REFUSED)).isEqualTo(4);
    }

    // --- new questions

    @Test
    void opensATicketForAKnownSenderAndHoldsAnUnknownOne() throws Exception {
        var address = "tickets+" + cast.firm().slug() + "@parvis.example";
        box.drop(
                mail(
                        address,
                        cast.owner().identifier(),
                        "<new@x>",
                        "Puis-je déduire ma voiture ?"));
        box.drop(mail(address, "stranger@x.example", "<stranger@x>", "Êtes-vous libre ?"));
        box.drop(mail(address, cast.twice().identifier(), "<twice@x>", "Voor welke zaak?"));
        box.read();
        assertThat(web.as(cast.owner()).open("/tickets").main()).contains("x");
        assertThat(web.as(cast.clerk()).open("/incoming-mail").column("État"))
                .containsExactlyInAnyOrder(
                        "Retenu Utilisateur de plusieurs clients", "Retenu Adresse inconnue");

        var list = web.as(cast.clerk()).open("/incoming-mail");
        var held = web.as(cast.clerk()).open("site:" + href(list, "stranger@x.example"));
        var refused = held.submit("/acceptance", "code", "C-999999");
        assertThat(refused.fieldError("code")).contains("Ce client n'existe pas");
        var accepted = held.submit("/acceptance", "code", cast.bakery().code()).follow();
        assertThat(accepted.main()).contains("Êtes-vous libre ?", "stranger@x.example");
        var other = web.as(cast.clerk()).open("site:" + href(list, cast.twice().identifier()));
        assertThat(other.submit("/dismissal").follow().rows()).isEmpty();
    }

    @Test
    void keepsAShieldedDomainShielded() throws Exception {
        var reader = reader(cast.shielded().id(), cast.twice());
        box.drop(mail(reader, "other@x.example", "<shield@x>", "Secret"));
        box.read();
        assertThat(web.as(cast.clerk()).open("/incoming-mail").rows()).isEmpty();
        assertThat(web.as(cast.otherClerk()).open("/incoming-mail").rows()).hasSize(1);
    }

    // --- the operator

    @Test
    void tellsTheOperatorHowReadingGoes() {
        box.readAs("wrong");
        var failed = web.as(world.operator().operator()).open("/mailbox");
        assertThat(failed.banners()).isNotEmpty();
        box.read();
        var page = web.as(world.operator().operator()).open("/mailbox");
        assertThat(page.banners()).isEmpty();
        assertThat(page.main()).contains(ParvisTest.REPLY_ADDRESS);
    }

    // --- helpers

    private String ask(String subject, String text) {
        var form = web.as(cast.owner()).open("/tickets/new");
        var category = form.all("select[name=category] option").eachAttr("value").getFirst();
        var sent = form.submit("/tickets", "category", category, "subject", subject, "text", text);
        return sent.location().substring(sent.location().lastIndexOf('/') + 1);
    }

    private void answer(String ticket, String text) {
        var page = office(ticket);
        assertThat(page.submit("/tickets/" + ticket + "/messages", "text", text).status())
                .isEqualTo(303);
    }

    private Page office(String ticket) {
        return web.as(cast.clerk()).open("/tickets/" + ticket);
    }

    private void receive(String address, Person from, String text) throws MessagingException {
        box.drop(mail(address, from.identifier(), "<n" + NUMBER.incrementAndGet() + "@x>", text));
        box.read();
    }

    private static String mail(String to, String from, String id, String text) {
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

    private byte[] corpus(String name, String ticket, Person from) throws IOException {
        var source = Files.readString(MAILS.resolve(name + ".eml"), StandardCharsets.ISO_8859_1);
        return source.replace("tickets+abc@parvis.example", address(ticket, cast.owner()))
                .replaceFirst("zoe@client\\.example", from.identifier())
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private String address(String ticket, Person reader) {
        var id = UUID.fromString(ticket);
        return issued(cast.bakery().id(), id, reader);
    }

    private String reader(UUID domain, Person reader) {
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

    private String issued(UUID domain, UUID ticket, Person reader) {
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

    private int messages(String ticket) {
        return rows.count(
                cast.firm().system(),
                "select count(*) from ticket_message where ticket_id = ?",
                UUID.fromString(ticket));
    }

    private int count(String ticket, String text) {
        return rows.count(
                cast.firm().system(),
                "select count(*) from ticket_message where ticket_id = ? and text = ?",
                UUID.fromString(ticket),
                text);
    }

    private int queued() {
        return rows.count(Actor.platform(), "select count(*) from mail where state = 'QUEUED'");
    }

    private static String href(Page list, String sender) {
        return list.rows().stream()
                .filter(row -> row.text().contains(sender))
                .map(row -> row.select("a").attr("href"))
                .findFirst()
                .orElseThrow();
    }

    private static MimeMessage reply(MimeMessage told, Person from, String text)
            throws MessagingException {
        var reply = (MimeMessage) told.reply(false);
        reply.setFrom(new InternetAddress(from.identifier()));
        reply.setText(text, "UTF-8");
        reply.saveChanges();
        assertThat(reply.getRecipients(RecipientType.TO)).hasSize(1);
        return reply;
    }
}
