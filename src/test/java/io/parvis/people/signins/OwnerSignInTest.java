package io.parvis.people.signins;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.platform.tenancy.Realm;
import io.parvis.testing.Cast;
import io.parvis.testing.Mailbox;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Place;
import io.parvis.testing.Proves;
import io.parvis.testing.SettableClock;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The office changes the e-mail address and the sign-in name of a client's owner.
@ParvisTest
class OwnerSignInTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Mailbox mailbox;
    @Autowired SettableClock clock;

    Cast firm;
    Visitor clerk;
    String bakery;
    String address;

    @BeforeEach
    void aBakery() {
        firm = world.freshFirm();
        clerk = web.as(firm.clerk());
        bakery = path(firm.bakery());
        address = "nouvelle@" + firm.firm().slug() + ".example";
    }

    @Test
    @Proves({"CLI-34", "CLI-30", "CLI-13"})
    void changesWhereTheOwnerIsWrittenToAndWithWhatTheySignIn() {
        var was = firm.owner().identifier();
        var page = clerk.open("/clients/" + firm.bakery().id());
        var form = clerk.open("site:" + page.link("Modifier la connexion").orElseThrow());
        assertThat(form.value("email")).isEqualTo(was);
        assertThat(form.value("login")).isEmpty();

        var saved = form.submit(bakery, "email", address, "login", "boulanger").follow();

        assertThat(saved.flash()).contains(address);
        assertThat(saved.detail("Identifiant")).isEqualTo("boulanger");
        assertThat(saved.detail("E-mail")).isEqualTo(address);
        assertThat(saved.all("#history").text())
                .contains("a modifié la connexion du propriétaire", was, address, "boulanger");
        assertThat(clerk.open("/clients?q=" + address).column("Nom"))
                .containsExactly(firm.bakery().name());
        assertThat(signIn(was).status()).isEqualTo(422);
        assertThat(signIn("boulanger").status()).isEqualTo(303);
    }

    @Test
    void endsSessionsAndLinksAndTellsBothAddresses() {
        var owner = web.as(firm.owner());
        var was = firm.owner().identifier();
        web.signedOut(firm.firm(), Realm.CLIENT).post("/forgotten", "email", was);
        var link = mailbox.last(was, 1).link();
        assertThat(owner.open("").status()).isEqualTo(200);
        clock.pass(Duration.ofSeconds(1));

        change(firm.bakery(), "email", address);

        assertThat(owner.open("").location()).contains("/sign-in");
        assertThat(web.at("").open("site:" + link).main()).contains("no longer works");
        assertThat(mailbox.last(was).body())
                .contains("Nous n'écrivons plus à " + was, "prévenez " + firm.firm().name())
                .doesNotContain(address);
        assertThat(mailbox.last(address).body())
                .contains(address, "Votre mot de passe reste le même");
        assertThat(signIn(address).status()).isEqualTo(303);
    }

    @Test
    void invitesWhoeverNeverCameAtTheNewAddress() {
        var made =
                clerk.open("/clients/new")
                        .submit(
                                "/clients",
                                "companyName",
                                "Faute de frappe SA",
                                "firstName",
                                "Ida",
                                "email",
                                "ida@tpyo.example");
        var client = made.location().substring(made.location().lastIndexOf('/') + 1);
        var first = mailbox.last("ida@tpyo.example").link();

        var form = clerk.open("/clients/" + client + "/sign-in");
        assertThat(form.main()).contains("L'invitation part vers la nouvelle adresse");
        form.submit("/sign-in", "email", address);

        assertThat(web.at("").open("site:" + first).main()).contains("no longer works");
        var arrival = web.at("").open("site:" + mailbox.last(address).link());
        assertThat(arrival.value("identifier")).isEqualTo(address);
    }

    @Test
    void refusesWhatSomebodyElseSignsInWith() {
        for (var login : List.of(firm.member().identifier(), firm.twice().identifier())) {
            var page = change(firm.bakery(), "login", login);
            assertThat(page.status()).isEqualTo(422);
            assertThat(page.fieldError("login")).contains("déjà utilisé ici");
        }
        assertThat(change(firm.bakery(), "email", "nobody").fieldError("email")).isNotEmpty();
        assertThat(change(firm.bakery(), "email", "").fieldError("email")).isNotEmpty();
        assertThat(mailbox.of(firm.owner().identifier())).isEmpty();
    }

    @Test
    void leavesToAPersonWithSeveralClientsWhatServesAllOfThem() {
        var there = path(firm.starting());
        var page = clerk.open(there);
        assertThat(page.banners()).anyMatch(said -> said.contains("Elle seule peut la modifier"));
        assertThat(page.actions()).noneMatch(action -> action.endsWith(there));

        var forced =
                clerk.post(
                        there,
                        "email",
                        address,
                        "login",
                        "",
                        "owner",
                        firm.twice().id(),
                        "version",
                        0);

        assertThat(forced.status()).isEqualTo(422);
        assertThat(forced.text()).doesNotContain(firm.shielded().name());
        assertThat(signIn(firm.twice().identifier()).status()).isEqualTo(303);
    }

    @Test
    void tellsTheSecondOfTwoAndLosesNothing() {
        var mine = clerk.open(bakery);
        change(firm.bakery(), "email", address);

        var told = mine.submit(bakery, "email", "mine@x.example");

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.summary()).contains("entre-temps");
        assertThat(told.value("email")).isEqualTo("mine@x.example");
        assertThat(clerk.open(bakery).value("email")).isEqualTo(address);
        assertThat(told.submit(bakery).status()).isEqualTo(303);
        assertThat(clerk.open(bakery).value("email")).isEqualTo("mine@x.example");
    }

    @Test
    void leavesNoTraceAndWritesToNobodyWhenNothingChanged() {
        var owner = web.as(firm.owner());
        assertThat(change(firm.bakery()).status()).isEqualTo(303);
        assertThat(owner.open("").status()).isEqualTo(200);
        assertThat(mailbox.of(firm.owner().identifier())).isEmpty();
        assertThat(clerk.open("/clients/" + firm.bakery().id()).all("#history").text())
                .doesNotContain("connexion du propriétaire");
    }

    @Test
    void isNotThereForAnotherFirmNorBehindAShieldNorAtThePortal() {
        for (var there : List.of(path(firm.shielded()), path(world.alma().bakery()))) {
            assertThat(clerk.open(there).status()).isEqualTo(404);
            assertThat(
                            clerk.post(
                                            there,
                                            "email",
                                            address,
                                            "owner",
                                            firm.twice().id(),
                                            "version",
                                            0)
                                    .status())
                    .isEqualTo(404);
        }
        assertThat(web.as(firm.owner()).open(bakery).status()).isEqualTo(404);
        assertThat(mailbox.of(address)).isEmpty();
    }

    @Test
    @Proves("D10")
    void isNotForWhoeverCameInWithAnothersRights() {
        var operator = web.as(world.operator().operator());
        operator.post(
                "/firms/" + firm.firm().slug() + "/stay",
                "administrator",
                firm.admin().id(),
                "reason",
                "A question");
        var there = "site:" + firm.admin().door() + bakery;
        assertThat(operator.open("site:" + firm.admin().door() + "/clients").status())
                .isEqualTo(200);
        assertThat(operator.open(there).status()).isEqualTo(403);
        assertThat(
                        operator.open(
                                        "site:"
                                                + firm.admin().door()
                                                + "/clients/"
                                                + firm.bakery().id())
                                .link("Modifier la connexion"))
                .isEmpty();
    }

    @Test
    void isNothingThatAProgramDoes() {
        var program = web.program(firm.firm(), List.of("clients:read", "clients:write"));
        var path = "/api/v1/clients/" + firm.bakery().id();
        var before = program.open(path);
        program.sending("If-Match", before.header("ETag"));

        var refused = program.call("PATCH", path, "{\"email\": \"%s\"}".formatted(address));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().get("errors").get(0).get("pointer").asString())
                .isEqualTo("/email");
        assertThat(refused.json().get("errors").toString()).contains("No program changes");
        var same = "{\"email\": \"%s\"}".formatted(firm.owner().identifier());
        assertThat(program.call("PATCH", path, same).status()).isEqualTo(200);
        change(firm.bakery(), "email", address);
        var after = web.program(firm.firm(), List.of("clients:read")).open(path);
        assertThat(after.json().get("email").asString()).isEqualTo(address);
        assertThat(after.header("ETag")).isNotEqualTo(before.header("ETag"));
    }

    // --- by themselves

    @Test
    void peopleChangeTheirOwnWithTheirPassword() {
        var twice = web.as(firm.twice());
        var elsewhere = web.as(firm.twice());
        var wrong = own(twice, "email", address, "current", "Not-the-one-27");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.fieldError("current")).isNotEmpty();
        var taken = own(twice, "login", firm.owner().identifier(), "current", World.PASSWORD);
        assertThat(taken.fieldError("login")).isNotEmpty();
        assertThat(mailbox.of(address)).isEmpty();

        var saved = own(twice, "email", address, "current", World.PASSWORD);

        assertThat(saved.status()).isEqualTo(303);
        assertThat(twice.open("/account").value("email")).isEqualTo(address);
        assertThat(elsewhere.open("").location()).contains("/sign-in");
        assertThat(mailbox.of(firm.twice().identifier())).hasSize(1);
        assertThat(mailbox.of(address)).hasSize(1);
        assertThat(clerk.open("/clients/" + firm.starting().id()).detail("E-mail"))
                .isEqualTo(address);
        assertThat(signIn(address).status()).isEqualTo(303);
    }

    private static Page own(Visitor visitor, Object... typed) {
        return visitor.open("/account").submit("/account/sign-in", typed);
    }

    private Page change(Place client, Object... typed) {
        return clerk.open(path(client)).submit(path(client), typed);
    }

    private Page signIn(String identifier) {
        return web.signedOut(firm.firm(), Realm.CLIENT)
                .post("/sign-in", "identifier", identifier, "password", World.PASSWORD);
    }

    private static String path(Place client) {
        return "/clients/" + client.id() + "/sign-in";
    }
}
