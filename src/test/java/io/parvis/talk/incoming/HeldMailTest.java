package io.parvis.talk.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parvis.testing.ParvisTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.dao.TransientDataAccessException;

/// Mail that somebody has to sort: from an unknown address, to an old one, too large, broken, or of nobody confirmed.
@ParvisTest
class HeldMailTest extends PostRoom {

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
    void leavesAMailWhereItIsWhileItsFilesCannotBeKept() throws Exception {
        var ticket = ask("Plein", "Bonjour");
        box.drop(corpus("with-attachment", ticket, cast.owner()));
        // Where the folder of the firm should be, something else stands.
        var folder = Path.of("target/files-of-tests", cast.firm().id().toString());
        Files.createFile(folder);
        assertThatThrownBy(box::read).isInstanceOf(TransientDataAccessException.class);
        assertThat(messages(ticket)).isEqualTo(1);
        Files.delete(folder);
        box.read();
        assertThat(messages(ticket)).isEqualTo(2);
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

    @Test
    void opensATicketForAKnownSenderAndHoldsAnUnknownOne() throws Exception {
        var address = "tickets+" + cast.firm().slug() + "@parvis.example";
        box.drop(
                vouched(
                        mail(
                                address,
                                cast.owner().identifier(),
                                "<new@x>",
                                "Puis-je déduire ma voiture ?")));
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

    @Test
    void holdsAQuestionThatOnlySaysToComeFromAUser() throws Exception {
        var address = "tickets+" + cast.firm().slug() + "@parvis.example";
        var owner = cast.owner().identifier();
        var strangers = "Authentication-Results: mx.evil.example; dmarc=pass\n";
        var spoken =
                "Authentication-Results: mx.parvis.example; spf=fail (dmarc=pass; \"; dmarc=pass\")\n";
        box.drop(mail(address, owner, "<plain@x>", "Sans témoin"));
        box.drop(strangers + mail(address, owner, "<evil@x>", "Faux témoin"));
        box.drop(spoken + mail(address, owner, "<comment@x>", "Témoin cité"));
        box.drop(spoken + vouched(mail(address, owner, "<below@x>", "Témoin plus bas")));
        box.read();
        assertThat(web.as(cast.owner()).open("/tickets").rows()).isEmpty();
        assertThat(web.as(cast.clerk()).open("/incoming-mail").column("État"))
                .hasSize(4)
                .containsOnly("Retenu Expéditeur non confirmé");

        var list = web.as(cast.clerk()).open("/incoming-mail");
        var held = web.as(cast.clerk()).open("site:" + href(list, owner));
        assertThat(held.main()).contains("ce que n'importe qui peut écrire");
        assertThat(held.all("[name=code]")).isEmpty();
        var accepted = held.submit("/acceptance").follow();
        assertThat(accepted.main())
                .contains(cast.owner().name(), "a mis dans le ticket un e-mail retenu");
    }

    @Test
    void holdsAQuestionBehindTheShieldOfItsDomain() throws Exception {
        var address = "tickets+" + cast.firm().slug() + "@parvis.example";
        box.drop(mail(address, cast.helped().owner().identifier(), "<hidden@x>", "Entre nous"));
        box.read();
        assertThat(web.as(cast.otherClerk()).open("/incoming-mail").rows()).hasSize(1);
        for (var outside : List.of(cast.clerk(), cast.admin())) {
            assertThat(web.as(outside).open("/incoming-mail").rows()).isEmpty();
        }
    }

    @Test
    void putsTheFilesOfAHeldMailIntoTheTicketWithIt() throws Exception {
        var ticket = ask("Reçu", "Voici bientôt le reçu.");
        var mail =
                new String(
                        corpus("with-attachment", ticket, cast.owner()),
                        StandardCharsets.ISO_8859_1);
        var from = mail.replaceFirst(cast.owner().identifier(), "spouse@home.example");
        box.drop(from.getBytes(StandardCharsets.ISO_8859_1));
        box.read();
        var portal = web.as(cast.owner());
        assertThat(portal.open("/tickets/" + ticket).all("a[href*='/files/']")).isEmpty();
        var list = web.as(cast.clerk()).open("/incoming-mail");
        var held = web.as(cast.clerk()).open("site:" + list.all("td.main a").attr("href"));
        assertThat(held.main()).contains("Les fichiers l'accompagnent");

        held.submit("/acceptance");

        var file = portal.open("/tickets/" + ticket).all("a[href*='/files/']");
        assertThat(file.text()).isEqualTo("reçu.pdf");
        assertThat(portal.open("site:" + file.attr("href")).source()).isEqualTo("%PDF-1.4 tiny");
    }
}
