package io.parvis.people.employees;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.Cast;
import io.parvis.testing.Mailbox;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Proves;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class InvitingEmployeesTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Mailbox mailbox;

    private Cast firm;
    private String address;

    @BeforeEach
    void oneFirm() {
        firm = world.freshFirm();
        address = "zoe@" + firm.firm().slug() + ".example";
    }

    @Test
    void writesToTheNewEmployeeInTheirLanguage() {
        var page = invite("Zoé Zeller", address, "nl", "BACK_OFFICE").follow();
        assertThat(page.heading()).isEqualTo("Zoé Zeller");
        assertThat(page.flash()).contains("Zoé Zeller est invité", address);
        assertThat(page.detail("État")).startsWith("Invité");
        assertThat(page.detail("Rôle")).startsWith("Back-office du portail");
        assertThat(page.detail("Langue")).isEqualTo("Néerlandais");
        assertThat(page.main()).contains(firm.admin().name() + " a invité ce collaborateur");
        assertThat(mailbox.last(address).language()).isEqualTo("nl");
    }

    @Test
    void letsTheInvitedComeIn() {
        invite("Zoé Zeller", address, "en", "PORTAL_ADMINISTRATOR");
        var link = mailbox.last(address).link();
        var door = web.at(firm.admin().door());
        var home =
                door.open("site:" + link)
                        .submit(link, "password", World.PASSWORD, "again", World.PASSWORD);
        assertThat(home.status()).as(home.toString()).isEqualTo(303);
        assertThat(door.open("/employees/new").status()).isEqualTo(200);
    }

    @Test
    void suggestsTheFirmsLanguageAndTheSmallerRole() {
        var form = web.as(firm.admin()).open("/employees/new");
        assertThat(form.all("option[selected]").eachAttr("value")).containsExactly("en");
        assertThat(form.all("input[name=role][checked]").eachAttr("value"))
                .containsExactly("BACK_OFFICE");
    }

    @Test
    void refusesAnAddressThatIsTaken() {
        var again = invite("Zoé", firm.clerk().identifier().toUpperCase(), "fr", "BACK_OFFICE");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.fieldError("email"))
                .isEqualTo(
                        "Cette adresse ou cet identifiant est déjà utilisé ici. Choisissez-en un autre.");
        assertThat(again.value("name")).isEqualTo("Zoé");
    }

    @Test
    void invitesOnceWhenTheFormIsSentTwice() {
        invite("Zoé", address, "fr", "BACK_OFFICE");
        assertThat(invite("Zoé", address, "fr", "BACK_OFFICE").status()).isEqualTo(422);
        assertThat(mailbox.of(address)).hasSize(1);
    }

    @Test
    @Proves("D14")
    void invitesSomebodyWhoIsAClientToo() {
        assertThat(invite("Owner", firm.owner().identifier(), "fr", "BACK_OFFICE").status())
                .isEqualTo(303);
    }

    @Test
    void asksForWhatIsMissing() {
        var again = web.as(firm.admin()).post("/employees");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.fieldError("name")).isNotEmpty();
        assertThat(again.fieldError("email")).isNotEmpty();
        assertThat(again.all("#f-language-error")).isNotEmpty();
        assertThat(again.all(".options .field-error")).isNotEmpty();
    }

    @Test
    void refusesWhatCannotBe() {
        assertThat(invite("Zoé", "not an address", "fr", "BACK_OFFICE").fieldError("email"))
                .isNotEmpty();
        assertThat(invite("Zoé", address, "de", "BACK_OFFICE").all("#f-language-error"))
                .isNotEmpty();
        assertThat(invite("z".repeat(201), address, "fr", "BACK_OFFICE").fieldError("name"))
                .contains("200");
        assertThat(invite("Zoé", "z".repeat(300) + "@x.example", "fr", "BACK_OFFICE").status())
                .isEqualTo(422);
        assertThat(invite("Z\0", address, "fr", "BACK_OFFICE").fieldError("name")).isNotEmpty();
        assertThat(mailbox.of(address)).isEmpty();
    }

    @Test
    void givesNobodyARoleOfAnotherDoor() {
        for (var role : new String[] {"OPERATOR", "OWNER", "MEMBER", "WORKER", "NOBODY", "KING"}) {
            assertThat(invite("Zoé", address, "fr", role).status()).as(role).isEqualTo(422);
        }
        assertThat(mailbox.of(address)).isEmpty();
    }

    @Test
    void showsATextAsText() {
        var page = invite("<b id=x>Zoé</b> 'or 1=1", address, "fr", "BACK_OFFICE").follow();
        assertThat(page.heading()).isEqualTo("<b id=x>Zoé</b> 'or 1=1");
        assertThat(page.all("#x")).isEmpty();
    }

    @Test
    void refusesBackOffice() {
        assertThat(web.as(firm.clerk()).open("/employees/new").status()).isEqualTo(403);
        var post =
                web.as(firm.clerk())
                        .post(
                                "/employees",
                                "name",
                                "Zoé",
                                "email",
                                address,
                                "language",
                                "fr",
                                "role",
                                "PORTAL_ADMINISTRATOR");
        assertThat(post.status()).isEqualTo(403);
        assertThat(mailbox.of(address)).isEmpty();
    }

    @Test
    void remindsWhoHasNotCome() {
        var page = invite("Zoé", address, "fr", "BACK_OFFICE").follow();
        var again = page.submit("/reminder").follow();
        assertThat(again.flash()).isEqualTo("L'invitation est de nouveau en route.");
        assertThat(again.main()).contains("a renvoyé l'invitation");
        assertThat(mailbox.of(address)).hasSize(2);
    }

    @Test
    void remindsNobodyWhoCame() {
        var answer = web.as(firm.admin()).post("/employees/" + firm.clerk().id() + "/reminder");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(mailbox.of(firm.clerk().identifier())).isEmpty();
    }

    private Page invite(String name, String email, String language, String role) {
        return web.as(firm.admin())
                .post(
                        "/employees",
                        "name",
                        name,
                        "email",
                        email,
                        "language",
                        language,
                        "role",
                        role);
    }
}
