package io.parvis.people.domains;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.Cast;
import io.parvis.testing.Mailbox;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Proves;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class OpeningDomainsTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Mailbox mailbox;

    Cast firm;
    Visitor admin;
    Visitor clerk;

    @BeforeEach
    void aFirm() {
        firm = world.freshFirm();
        admin = web.as(firm.admin());
        clerk = web.as(firm.clerk());
    }

    @Test
    @Proves({"DOM-03", "DOM-09", "DOM-13"})
    void opensTheDetailsByItselfAndStartsInStartup() {
        var details = open("name", "Bäckerei Müller", "ownerName", "Zoë Müller").follow();

        assertThat(details.heading()).isEqualTo("Bäckerei Müller");
        assertThat(details.detail("Statut")).startsWith("Démarrage");
        assertThat(details.flash()).isEqualTo("Le domaine de Bäckerei Müller est ouvert.");
    }

    @Test
    void invitesTheOwnerInTheClientsLanguage() {
        open("name", "Slagerij Peeters", "ownerEmail", "jan@peeters.example", "language", "nl");

        assertThat(mailbox.last("jan@peeters.example").language()).isEqualTo("nl");
        assertThat(mailbox.last("jan@peeters.example").link()).contains("/portal/welcome/");
    }

    @Test
    void givesTheFunctionsThatWereChosen() {
        var details =
                open(
                                "name",
                                "Optique Leroy",
                                "responsible",
                                firm.clerk().id(),
                                "controller",
                                firm.clerk().id())
                        .follow();

        assertThat(details.detail("Responsable")).isEqualTo(firm.clerk().name());
        assertThat(details.detail("Contrôleur")).isEqualTo(firm.clerk().name());
        assertThat(details.detail("Remplaçant")).isEqualTo("Aucun");
    }

    @Test
    void opensOneDomainWhenTheFormIsSentTwice() {
        var form = admin.open("/domains/new");
        Object[] typed = {
            "name", "Twice SA", "ownerName", "Ann Twice", "ownerEmail", "ann@twice.example"
        };

        var first = form.submit("/domains", typed);
        var second = form.submit("/domains", typed);

        assertThat(second.location()).isEqualTo(first.location());
        assertThat(admin.open("/domains?q=Twice").rows()).hasSize(1);
    }

    @Test
    void saysBesideEachFieldWhatIsMissingAndKeepsWhatWasTyped() {
        var answer =
                open("name", "", "ownerName", "<script>alert(1)</script>", "ownerEmail", "nobody");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.fieldError("name")).isEqualTo("Remplissez ce champ.");
        assertThat(answer.fieldError("ownerEmail")).contains("adresse e-mail");
        assertThat(answer.value("ownerName")).isEqualTo("<script>alert(1)</script>");
        assertThat(answer.source()).doesNotContain("<script>alert(1)");
        assertThat(admin.open("/domains").rows()).hasSize(firm.places().size() - 2);
    }

    @Test
    void refusesWhatIsNoKindNoLanguageNoCountryAndNoEmployeeOfTheFirm() {
        assertThat(open("kind", "CLUB").status()).isEqualTo(422);
        assertThat(open("language", "xx").all("#f-language-error").text()).isNotEmpty();
        assertThat(open("country", "Belgium").fieldError("country")).isNotEmpty();
        assertThat(open("name", "x".repeat(201)).fieldError("name")).contains("200");
        assertThat(open("responsible", "not-an-id").status()).isEqualTo(422);
        assertThat(open("responsible", world.alma().clerk().id()).status()).isEqualTo(422);
    }

    @Test
    @Proves({"DOM-01", "DOM-02"})
    void isRefusedToTheBackOffice() {
        assertThat(clerk.open("/domains/new").status()).isEqualTo(403);
        assertThat(clerk.post("/domains", "name", "Sneaky").status()).isEqualTo(403);
        assertThat(clerk.open("/domains").links()).noneMatch(link -> link.endsWith("/domains/new"));
    }

    private Page open(Object... typed) {
        var form = admin.open("/domains/new");
        var values =
                new java.util.LinkedHashMap<String, Object>(
                        Map.of(
                                "name",
                                "Some Client",
                                "ownerName",
                                "Some Owner",
                                "ownerEmail",
                                "owner-" + UUID.randomUUID() + "@some.example"));
        for (int i = 0; i < typed.length; i += 2) {
            values.put((String) typed[i], typed[i + 1]);
        }
        return form.submit(
                "/domains",
                values.entrySet().stream()
                        .flatMap(entry ->
                                java.util.stream.Stream.of(entry.getKey(), entry.getValue()))
                        .toArray());
    }
}
