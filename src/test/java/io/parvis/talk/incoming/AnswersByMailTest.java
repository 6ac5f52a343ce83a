package io.parvis.talk.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.ParvisTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Mail that is answered comes home: into its ticket, once, with its files, from whom it says.
@ParvisTest
class AnswersByMailTest extends PostRoom {

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
    void bringsFilesIntoTheConversationForBothSides() throws Exception {
        var ticket = ask("Reçu", "Voici bientôt le reçu.");
        box.drop(corpus("with-attachment", ticket, cast.owner()));
        box.read();
        var theirs = web.as(cast.owner()).open("/tickets/" + ticket);
        for (var page : List.of(office(ticket), theirs)) {
            assertThat(page.main()).contains("Voilà le reçu.");
            assertThat(page.all("a[href*='/tickets/" + ticket + "/files/']").text())
                    .isEqualTo("reçu.pdf");
        }
        var file = "site:" + theirs.all("a[href*='/files/']").attr("href");
        assertThat(web.as(cast.owner()).open(file).source()).isEqualTo("%PDF-1.4 tiny");
        assertThat(web.as(cast.twice()).open(file).status()).isEqualTo(404);
        var path = file.replaceFirst(".*(/tickets/.*)", "$1");
        assertThat(web.as(world.alma().clerk()).open(path).status()).isEqualTo(404);
        assertThat(web.as(world.alma().owner()).open(path).status()).isEqualTo(404);
    }

    @Test
    void bringsTheFilesOfAnEmployeeAndNamesWhatIsNotTaken() throws Exception {
        var ticket = ask("Formulaire", "Lequel ?");
        var parts = new StringBuilder(part("plan.exe", "MZ"));
        for (int number = 1; number <= 11; number++) {
            parts.append(part("page-%02d.txt".formatted(number), "Page " + number));
        }
        box.drop(mixed(address(ticket, cast.clerk()), cast.clerk().identifier(), parts.toString()));
        box.read();
        var theirs = web.as(cast.owner()).open("/tickets/" + ticket);
        assertThat(theirs.all("a[href*='/files/']").eachText())
                .hasSize(10)
                .contains("page-01.txt", "page-10.txt");
        assertThat(theirs.main()).contains("Not taken: plan.exe, page-11.txt");
        assertThat(theirs.main()).contains(cast.clerk().name());
    }

    @Test
    void keepsAnAnswerThoughAColleagueIsWritingAndShowsItToThem() throws Exception {
        var ticket = ask("À deux", "Qui répond ?");
        var admin = web.as(cast.admin());
        var page = admin.open("/tickets/" + ticket);
        assertThat(admin.post("/tickets/" + ticket + "/pen").text()).isEmpty();

        clock.pass(Duration.ofSeconds(30));
        receive(address(ticket, cast.clerk()), cast.clerk(), "J'ai répondu par e-mail.");

        assertThat(web.as(cast.owner()).open("/tickets/" + ticket).main())
                .contains("J'ai répondu par e-mail.");
        var seen = page.value("seen");
        assertThat(admin.post("/tickets/" + ticket + "/pen", "seen", seen).text())
                .contains(cast.clerk().name() + " a écrit ici entre-temps");
        var stopped = page.submit("/messages", "text", "Moi aussi.");
        assertThat(stopped.status()).isEqualTo(422);
        assertThat(stopped.summary()).contains(cast.clerk().name(), "pendant que vous écriviez");
        assertThat(stopped.main()).contains("J'ai répondu par e-mail.");
        assertThat(stopped.value("text")).isEqualTo("Moi aussi.");
        assertThat(count(ticket, "Moi aussi.")).isZero();
        assertThat(stopped.submit("/messages").status()).isEqualTo(303);
        assertThat(count(ticket, "Moi aussi.")).isEqualTo(1);
    }

    private static String part(String name, String content) {
        return """
        --B
        Content-Type: application/octet-stream; name="%1$s"
        Content-Disposition: attachment; filename="%1$s"

        %2$s
        """
                .formatted(name, content);
    }

    private static String mixed(String to, String from, String parts) {
        return """
        From: <%s>
        To: %s
        Subject: Re: x
        Message-ID: <mixed@%s>
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=B

        --B
        Content-Type: text/plain; charset=utf-8

        See what is enclosed.
        %s--B--
        """
                .formatted(from, to, to, parts);
    }
}
