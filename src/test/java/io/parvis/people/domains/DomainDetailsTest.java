package io.parvis.people.domains;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.Cast;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Proves;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class DomainDetailsTest {

    @Autowired World world;
    @Autowired Web web;

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
    @Proves({"DOM-08", "DOM-28"})
    void hasItsSections() {
        var page = details(admin);

        assertThat(page.all("section.card h2").eachText())
                .containsExactly(
                        "Contrat",
                        "Domaine",
                        "Back-office",
                        "Communication du back-office",
                        "Commentaires",
                        "Historique");
        assertThat(page.all("#contract dt").eachText()).contains("Statut");
        assertThat(page.all("#domain a[href$=/edit]").text()).isEqualTo("Modifier");
        assertThat(page.detail("Responsable")).isEqualTo(firm.clerk().name());
        assertThat(page.detail("Remplaçant")).isEqualTo(firm.otherClerk().name());
        assertThat(page.detail("Contrôleur")).isEqualTo("Aucun");
        assertThat(page.detail("Gestionnaire")).isEqualTo(firm.admin().name());
    }

    @Test
    @Proves({"DOM-02", "DOM-15"})
    void showsTheBackOfficeTheSameWithoutAnyControl() {
        var startup = clerk.open("/domains/" + firm.starting().id());
        var page = details(clerk);

        assertThat(page.detail("Responsable")).isEqualTo(firm.clerk().name());
        assertThat(startup.detail("Statut")).startsWith("Démarrage");
        assertThat(startup.links())
                .noneMatch(link -> link.contains("activation") || link.endsWith("/edit"));
        assertThat(page.all("main form[method=post]")).isEmpty();
        assertThat(page.all("main button[data-opens], main textarea")).isEmpty();
    }

    @Test
    @Proves({"DOM-01", "DOM-02"})
    void refusesEveryWriteToTheBackOffice() {
        var here = "/domains/" + firm.bakery().id();
        for (var path :
                List.of(
                        "",
                        "/activation",
                        "/comments",
                        "/messages",
                        "/messages/" + UUID.randomUUID(),
                        "/opening")) {
            assertThat(clerk.post(here + path, "text", "x", "version", 0).status())
                    .as(path)
                    .isEqualTo(403);
        }
        assertThat(clerk.open(here + "/edit").status()).isEqualTo(403);
        assertThat(clerk.open(here + "/activation").status()).isEqualTo(403);
        assertThat(clerk.delete(here + "/messages/" + UUID.randomUUID(), "version", 0).status())
                .isEqualTo(403);
        assertThat(
                        clerk.post(
                                        "/domains/assignments",
                                        "ids",
                                        firm.bakery().id(),
                                        "function",
                                        "BACKUP")
                                .status())
                .isEqualTo(403);
    }

    @Test
    @Proves({"DOM-13", "DOM-14", "DOM-15"})
    void activatesAfterAConfirmationAndWritesDownWhoDidIt() {
        var here = "/domains/" + firm.starting().id();
        var startup = admin.open(here);
        var asked = admin.open("site:" + startup.link("Activer").orElseThrow());
        assertThat(admin.open(here).detail("Statut")).startsWith("Démarrage");

        var active = asked.submit("/activation").follow();

        assertThat(active.detail("Statut")).startsWith("Actif");
        assertThat(active.link("Activer")).isEmpty();
        assertThat(active.all("#history").text())
                .contains(firm.admin().name(), "a activé le domaine", "2 mars 2026 10:00");
        assertThat(admin.post(here + "/activation").status()).isEqualTo(422);
    }

    @Test
    @Proves("DOM-47")
    void speaksTheReadersLanguageAndWritesDatesItsWay() {
        var dutch = web.as(firm.otherAdmin()).open("/domains/" + firm.bakery().id());

        assertThat(dutch.all("section.card h2").eachText())
                .contains("Contract", "Domein", "Opmerkingen");
        assertThat(dutch.detail("Verantwoordelijke")).isEqualTo(firm.clerk().name());
        assertThat(dutch.detail("Geopend op"))
                .matches("\\d{1,2} \\p{L}+\\.? \\d{4}.*\\d{2}:\\d{2}");
        assertThat(details(admin).detail("Ouvert le"))
                .matches("\\d{1,2} \\p{L}+\\.? \\d{4}.*\\d{2}:\\d{2}");
    }

    @Test
    void isNotThereForAnotherFirmNorUnderAnUnknownId() {
        var other = web.as(world.alma().admin());

        assertThat(other.open("/domains/" + firm.bakery().id()).status()).isEqualTo(404);
        assertThat(other.post("/domains/" + firm.starting().id() + "/activation").status())
                .isEqualTo(404);
        assertThat(admin.open("/domains/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(admin.open("/domains/none-such").status()).isEqualTo(404);
    }

    private Page details(Visitor visitor) {
        return visitor.open("/domains/" + firm.bakery().id());
    }
}
