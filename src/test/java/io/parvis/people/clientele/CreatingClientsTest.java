package io.parvis.people.clientele;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.platform.tenancy.Realm;
import io.parvis.testing.Cast;
import io.parvis.testing.Mailbox;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Proves;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class CreatingClientsTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Mailbox mailbox;

    Cast firm;
    Visitor clerk;
    String email;

    @BeforeEach
    void aFirm() {
        firm = world.freshFirm();
        clerk = web.as(firm.clerk());
        email = "luc@" + firm.firm().slug() + ".example";
    }

    @Test
    @Proves({"CLI-01", "CLI-02", "CLI-12", "CLI-34", "CLI-35", "CLI-36", "CLI-37", "CLI-38"})
    void createsACompanyAndInvitesItsContact() {
        var page = create("companyName", "Atelier du Lac", "phone", "0470 12 34 56").follow();

        assertThat(page.heading()).isEqualTo("Atelier du Lac");
        assertThat(page.detail("Type")).isEqualTo("Société");
        assertThat(page.detail("Personne de contact : prénom")).isEqualTo("Luc");
        assertThat(page.detail("E-mail")).isEqualTo(email);
        assertThat(page.detail("Téléphone")).isEqualTo("0470 12 34 56");
        assertThat(page.detail("Depuis l'adresse")).isNotEmpty();
        assertThat(mailbox.last(email).link()).contains("/portal/welcome/");
    }

    @Test
    @Proves({"CLI-30", "CLI-31", "CLI-33"})
    void letsTheClientInWithAPasswordThatMustBeChanged() {
        create(
                "companyName",
                "Atelier",
                "login",
                "atelier",
                "password",
                World.PASSWORD,
                "again",
                World.PASSWORD);

        var door = web.signedOut(firm.firm(), Realm.CLIENT);
        var inside =
                door.open("/sign-in")
                        .submit("/sign-in", "identifier", "atelier", "password", World.PASSWORD)
                        .follow()
                        .follow();
        assertThat(inside.text()).contains("mot de passe");
        assertThat(inside.location()).isEmpty();
        assertThat(mailbox.of(email)).isEmpty();
    }

    @Test
    @Proves("CLI-33")
    void refusesTwoPasswordsThatDiffer() {
        var page = create("companyName", "Atelier", "password", World.PASSWORD, "again", "other");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.fieldError("again")).isNotEmpty();
        assertThat(page.value("companyName")).isEqualTo("Atelier");
    }

    @Test
    void refusesAWeakPassword() {
        var page = create("companyName", "Atelier", "password", "short", "again", "short");

        assertThat(page.fieldError("password")).isNotEmpty();
    }

    @Test
    @Proves("CLI-30")
    void refusesASignInThatSomebodyElseHas() {
        var page = create("companyName", "Atelier", "login", firm.owner().identifier());

        assertThat(page.fieldError("login")).contains("Quelqu'un d'autre");
    }

    @Test
    void demandsTheNameOfACompanyOnly() {
        assertThat(create("companyName", "").fieldError("companyName")).isNotEmpty();

        var person =
                clerk.open("/clients/new")
                        .submit(
                                "/clients",
                                "kind",
                                "INDIVIDUAL",
                                "firstName",
                                "Luc",
                                "lastName",
                                "Moreau",
                                "email",
                                email)
                        .follow();
        assertThat(person.heading()).isEqualTo("Luc Moreau");
    }

    @Test
    void refusesNumbersThatCannotBe() {
        assertThat(create("companyName", "A", "phone", "12").fieldError("phone")).contains("+32");
        assertThat(create("companyName", "A", "vatNumber", "BE0417497107").fieldError("vatNumber"))
                .contains("contrôle");
    }

    @Test
    void warnsOfAClientThatLooksAlikeAndCreatesItAllTheSame() {
        create("companyName", "Atelier", "vatNumber", "BE0417497106");
        email = "other-" + email;

        var warned = create("companyName", "Atelier bis", "vatNumber", "0417.497.106");
        assertThat(warned.status()).isEqualTo(422);
        assertThat(warned.link("Atelier")).isPresent();

        var created = warned.submit("/clients", "anyway", "true").follow();
        assertThat(created.heading()).isEqualTo("Atelier bis");
    }

    @Test
    void createsOneClientWhenSentTwice() {
        var form = clerk.open("/clients/new");
        var values = values("companyName", "Twice");
        form.submit("/clients", values);
        assertThat(form.submit("/clients", with(values, "anyway", "true")).status()).isEqualTo(303);

        assertThat(clerk.open("/clients?q=Twice").rows()).hasSize(1);
    }

    private Page create(Object... more) {
        return clerk.open("/clients/new").submit("/clients", values(more));
    }

    private Object[] values(Object... more) {
        Object[] given = {
            "kind",
            "COMPANY",
            "firstName",
            "Luc",
            "lastName",
            "Moreau",
            "email",
            email,
            "language",
            "fr",
            "country",
            "BE"
        };
        return with(given, more);
    }

    private static Object[] with(Object[] some, Object... more) {
        var all = new Object[some.length + more.length];
        System.arraycopy(some, 0, all, 0, some.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }
}
