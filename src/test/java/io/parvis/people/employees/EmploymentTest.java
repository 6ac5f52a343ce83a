package io.parvis.people.employees;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.Cast;
import io.parvis.testing.Mailbox;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Person;
import io.parvis.testing.Proves;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class EmploymentTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Mailbox mailbox;

    private Cast firm;

    @BeforeEach
    void oneFirm() {
        firm = world.freshFirm();
    }

    @Test
    void givesARoleThatHoldsAtOnce() {
        var clerk = web.as(firm.clerk());
        assertThat(clerk.open("/employees/new").status()).isEqualTo(403);
        var page = pageOf(firm.clerk()).submit("/role", "role", "PORTAL_ADMINISTRATOR").follow();
        assertThat(page.flash()).isEqualTo("Le rôle est changé.");
        assertThat(page.main())
                .contains(
                        firm.admin().name() + " a changé le rôle",
                        "Rôle Back-office du portail → Administrateur du portail");
        assertThat(clerk.open("/employees/new").status()).isEqualTo(200);
    }

    @Test
    void tellsTheSecondOfTwoWhoEdit() {
        var mine = pageOf(firm.clerk());
        var yours = pageOf(firm.clerk());
        mine.submit("/role", "role", "PORTAL_ADMINISTRATOR");
        assertThat(yours.submit("/role", "role", "PORTAL_ADMINISTRATOR").status()).isEqualTo(303);
        assertThat(yours.submit("/role", "role", "BACK_OFFICE").status()).isEqualTo(409);
        assertThat(yours.submit("/deactivation").status()).isEqualTo(409);
        assertThat(pageOf(firm.clerk()).detail("Rôle")).startsWith("Administrateur");
    }

    @Test
    void asksTwiceBeforeOneChangesOnesOwnRole() {
        var path = "/employees/" + firm.otherAdmin().id();
        var page = web.as(firm.otherAdmin()).open(path);
        assertThat(page.main()).contains("uw eigen rol");
        var again = page.submit("/role", "role", "BACK_OFFICE");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.fieldError("confirmed")).isNotEmpty();
        var meant = again.submit("/role", "role", "BACK_OFFICE", "confirmed", "true");
        assertThat(meant.status()).isEqualTo(303);
        assertThat(web.as(firm.otherAdmin()).open(path).actions())
                .noneMatch(action -> action.endsWith("/role"));
    }

    @Test
    void refusesARoleOfAnotherDoor() {
        for (var role : List.of("OPERATOR", "OWNER", "KING", "")) {
            var answer = pageOf(firm.clerk()).submit("/role", "role", role);
            assertThat(answer.status()).as(role).isEqualTo(422);
        }
        var clerk = web.as(firm.admin());
        assertThat(clerk.post("/employees/" + firm.clerk().id() + "/role").status()).isEqualTo(422);
    }

    @Test
    void endsEverySessionOfWhoIsDeactivated() {
        var clerk = web.as(firm.clerk());
        var colleague = web.as(firm.otherClerk());
        var page = pageOf(firm.clerk()).submit("/deactivation").follow();
        assertThat(page.flash()).isEqualTo("L'accès est fermé.");
        assertThat(clerk.open("/employees").location()).contains("/sign-in");
        assertThat(colleague.open("/employees").status()).isEqualTo(200);
        assertThat(signIn(firm.clerk(), World.PASSWORD).status()).isEqualTo(422);
    }

    @Test
    void saysThatFunctionsStayAndWhere() {
        var page = pageOf(firm.clerk()).submit("/deactivation").follow();
        assertThat(page.banners()).anyMatch(text -> text.contains("exerce encore des fonctions"));
        assertThat(page.detail("Fonctions")).isEqualTo("1 domaine");
        assertThat(page.link("Voir les domaines"))
                .contains(firm.admin().door() + "/domains?employee=" + firm.clerk().id());
        var idle = pageOf(firm.otherAdmin()).submit("/deactivation").follow();
        assertThat(idle.main()).doesNotContain("exerce encore des fonctions");
    }

    @Test
    void letsSomebodyInAgainWithTheirPassword() {
        var page = pageOf(firm.former()).submit("/deactivation").follow();
        assertThat(page.flash()).isEqualTo("L'accès est rouvert.");
        assertThat(page.detail("État")).startsWith("Actif");
        assertThat(signIn(firm.former(), World.PASSWORD).status()).isEqualTo(303);
    }

    @Test
    void invitesAgainWhoLeftBeforeComing() {
        var address = "late@" + firm.firm().slug() + ".example";
        var page =
                web.as(firm.admin())
                        .post(
                                "/employees",
                                "name",
                                "Late",
                                "email",
                                address,
                                "language",
                                "fr",
                                "role",
                                "BACK_OFFICE")
                        .follow();
        var link = mailbox.last(address).link();
        var gone = page.submit("/deactivation").follow();
        assertThat(web.at(firm.admin().door()).open("site:" + link).main())
                .contains("This link no longer works");
        var back = gone.submit("/deactivation").follow();
        assertThat(back.detail("État")).startsWith("Invité");
        back.submit("/reminder");
        assertThat(mailbox.of(address))
                .extracting(mail -> web.at("").open("site:" + mail.link()).text())
                .anyMatch(text -> text.contains("Choose your password"));
    }

    @Test
    void doesTheSameActOnlyOnce() {
        var page = pageOf(firm.clerk());
        page.submit("/deactivation");
        assertThat(page.submit("/deactivation").status()).isEqualTo(422);
        var gone = pageOf(firm.clerk());
        gone.submit("/deactivation");
        assertThat(gone.submit("/deactivation").status()).isEqualTo(422);
    }

    @Test
    @Proves("D9")
    void makesAPasswordThatIsShownOnceAndMustBeChanged() {
        var open = web.as(firm.clerk());
        var shown = pageOf(firm.clerk()).submit("/one-time-password");
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.header("Cache-Control")).contains("no-store");
        assertThat(shown.detail("Identifiant")).startsWith(firm.clerk().identifier());
        var password = shown.all("dd code").eachText().getLast();
        assertThat(open.open("/employees").location()).contains("/sign-in");
        assertThat(signIn(firm.clerk(), World.PASSWORD).status()).isEqualTo(422);

        var door = web.at(firm.clerk().door());
        door.open("/sign-in")
                .submit("/sign-in", "identifier", firm.clerk().identifier(), "password", password);
        assertThat(door.open("/employees").location()).endsWith("/account");
        var page = pageOf(firm.clerk());
        assertThat(page.main()).contains("a créé un mot de passe à usage unique");
        assertThat(page.source()).doesNotContain(password);
    }

    @Test
    void makesNoPasswordForWhoIsOut() {
        var here = "/employees/" + firm.former().id();
        var answer = web.as(firm.admin()).post(here + "/one-time-password", "version", 0);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(web.as(firm.admin()).post(here + "/one-time-password").status()).isEqualTo(422);
    }

    @Test
    void showsBackOfficeAPageWithoutActs() {
        var page = web.as(firm.clerk()).open("/employees/" + firm.admin().id());
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.actions()).noneMatch(action -> action.contains("/employees/"));
        assertThat(page.main()).doesNotContain("Historique", "Changer le rôle", "Désactiver");
    }

    @Test
    void refusesEveryActOfBackOffice() {
        var clerk = web.as(firm.clerk());
        var here = "/employees/" + firm.clerk().id();
        assertThat(
                        clerk.post(here + "/role", "role", "PORTAL_ADMINISTRATOR", "version", 0)
                                .status())
                .isEqualTo(403);
        assertThat(clerk.post(here + "/deactivation", "version", 0).status()).isEqualTo(403);
        assertThat(clerk.delete(here + "/deactivation", "version", 0).status()).isEqualTo(403);
        assertThat(clerk.post(here + "/one-time-password", "version", 0).status()).isEqualTo(403);
        assertThat(clerk.post(here + "/reminder").status()).isEqualTo(403);
    }

    @Test
    void knowsNobodyOfAnotherFirmNorAClientsUser() {
        var other = world.thuis();
        for (var id :
                List.of(
                        other.clerk().id(),
                        firm.owner().id(),
                        firm.worker().id(),
                        UUID.randomUUID())) {
            var admin = web.as(firm.admin());
            var here = "/employees/" + id;
            assertThat(admin.open(here).status()).isEqualTo(404);
            assertThat(admin.post(here + "/role", "role", "BACK_OFFICE", "version", 0).status())
                    .isEqualTo(404);
            assertThat(admin.post(here + "/deactivation", "version", 0).status()).isEqualTo(404);
            assertThat(admin.post(here + "/one-time-password", "version", 0).status())
                    .isEqualTo(404);
            assertThat(admin.post(here + "/reminder").status()).isEqualTo(404);
        }
        assertThat(web.as(firm.admin()).open("/employees/1").status()).isEqualTo(404);
        assertThat(web.as(other.clerk()).open("/employees").status()).isEqualTo(200);
    }

    private Page pageOf(Person person) {
        return web.as(firm.admin()).open("/employees/" + person.id());
    }

    private Page signIn(Person person, String password) {
        return web.at(person.door())
                .open("/sign-in")
                .submit("/sign-in", "identifier", person.identifier(), "password", password);
    }
}
