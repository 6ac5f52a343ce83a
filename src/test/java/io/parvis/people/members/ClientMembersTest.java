package io.parvis.people.members;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.Cast;
import io.parvis.testing.Mailbox;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Place;
import io.parvis.testing.Rows;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class ClientMembersTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Mailbox mailbox;
    @Autowired Rows rows;

    Cast cast;
    Visitor clerk;
    String bakery;
    String paul;

    @BeforeEach
    void aBakery() {
        cast = world.freshFirm();
        clerk = web.as(cast.clerk());
        bakery = path(cast.bakery());
        paul = "paul@" + cast.firm().slug() + ".example";
    }

    @Test
    void showsTheUsersOfAClientAndWhatTheyMay() {
        var page = clerk.open(bakery);
        assertThat(page.column("Rôle"))
                .containsExactlyInAnyOrder("Propriétaire", "Délégué", "Utilisateur");
        assertThat(page.column("Droits")).contains("Tous les droits", "Tous les droits");
        assertThat(clerk.open("/clients/" + cast.bakery().id()).links())
                .contains(cast.clerk().door() + bakery);
    }

    @Test
    void invitesAUserForAClient() {
        assertThat(invite(cast.bakery(), paul, "tickets", "SEE").status()).isEqualTo(303);
        assertThat(mailbox.last(paul).language()).isEqualTo("nl");
        assertThat(clerk.open(bakery).column("Statut")).contains("Invité");
        var home = arrive();
        assertThat(home.text()).contains(cast.bakery().name());
        assertThat(home.links()).doesNotContain(cast.owner().door() + "/tickets/new");
    }

    @Test
    void handsOverAPasswordThatMustBeChanged() {
        var page = invite(cast.bakery(), paul, "password", "Other-28-word", "again", "x");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.fieldError("again")).isNotEmpty();
        page = invite(cast.bakery(), paul, "password", "Other-28-word", "again", "Other-28-word");
        assertThat(page.follow().flash()).contains("aucun e-mail");
        assertThat(mailbox.of(paul)).isEmpty();
        var door = web.signedOut(cast.firm(), io.parvis.platform.tenancy.Realm.CLIENT);
        door.post("/sign-in", "identifier", paul, "password", "Other-28-word");
        assertThat(door.open("").location()).endsWith("/account");
    }

    @Test
    void oneSignInServesTwoClientsOnceThePersonCame() {
        invite(cast.bakery(), paul);
        invite(cast.starting(), paul.toUpperCase(java.util.Locale.ROOT));
        var home = arrive();
        assertThat(home.all("[name=domain]").eachAttr("value"))
                .contains(cast.bakery().id().toString(), cast.starting().id().toString());
        var accounts =
                rows.count(
                        cast.firm().system(),
                        "select count(*) from account where email_key = ?",
                        paul);
        assertThat(accounts).isEqualTo(1);
    }

    @Test
    void whoSignsInAlreadyKeepsTheirSignIn() {
        var known = cast.helped().owner();
        assertThat(invite(cast.bakery(), known.identifier()).status()).isEqualTo(303);
        assertThat(web.as(known).open("").source())
                .contains(cast.bakery().name(), cast.helped().name());
        var refused =
                invite(
                        cast.starting(),
                        known.identifier(),
                        "password",
                        "Other-28-word",
                        "again",
                        "Other-28-word");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.fieldError("password")).contains("déjà");
    }

    @Test
    void remindsAndWithdraws() {
        invite(cast.bakery(), paul);
        var page = clerk.open(bakery);
        var first = mailbox.last(paul).link();
        assertThat(page.submit("/reminder").follow().flash()).contains("Paul");
        assertThat(mailbox.of(paul)).hasSize(2);
        assertThat(page.submit("/invitation").follow().flash()).contains("Paul");
        assertThat(web.at("").open("site:" + first).text()).doesNotContain(paul);
        assertThat(clerk.open(bakery).rows()).hasSize(3);
        assertThat(
                        rows.count(
                                cast.firm().system(),
                                "select count(*) from account where email_key = ?",
                                paul))
                .isZero();
    }

    @Test
    void whoIsInvitedElsewhereKeepsThatInvitation() {
        invite(cast.bakery(), paul);
        invite(cast.starting(), paul);
        clerk.open(bakery).submit("/invitation");
        assertThat(arrive().text())
                .contains(cast.starting().name())
                .doesNotContain(cast.bakery().name());
    }

    @Test
    void withdrawsNothingThatWasAnswered() {
        for (var one : List.of(cast.member(), cast.owner())) {
            assertThat(clerk.delete(bakery + "/" + one.id() + "/invitation").status())
                    .isEqualTo(422);
        }
        assertThat(clerk.open(bakery).rows()).hasSize(3);
    }

    @Test
    void changesRightsAndEndsAnAccess() {
        var member = bakery + "/" + cast.member().id();
        assertThat(clerk.post(member + "/rights", "tickets", "NONE").status()).isEqualTo(303);
        assertThat(web.as(cast.member()).open("/tickets").status()).isEqualTo(403);
        assertThat(clerk.post(bakery + "/" + cast.owner().id() + "/rights").status())
                .isEqualTo(422);
        assertThat(clerk.post(member + "/deactivation").status()).isEqualTo(303);
        assertThat(web.as(cast.member()).open("").status()).isEqualTo(403);
        assertThat(clerk.delete(member + "/deactivation").status()).isEqualTo(303);
        assertThat(web.as(cast.member()).open("").status()).isEqualTo(200);
    }

    @Test
    void reachesNoClientBehindAShieldNorOfAnotherFirm() {
        var foreign = world.alma().bakery();
        for (var hidden : List.of(cast.shielded(), foreign)) {
            var there = path(hidden);
            assertThat(clerk.open(there).status()).isEqualTo(404);
            assertThat(clerk.open(there + "/new").status()).isEqualTo(404);
            assertThat(invite(hidden, paul).status()).isEqualTo(404);
            for (var act : List.of("/rights", "/reminder", "/deactivation")) {
                assertThat(clerk.post(there + "/" + hidden.owner().id() + act).status())
                        .as(act)
                        .isEqualTo(404);
            }
        }
        assertThat(mailbox.of(paul)).isEmpty();
    }

    private Page invite(Place client, String email, Object... chosen) {
        var form =
                new java.util.ArrayList<Object>(
                        List.of("name", "Paul", "email", email, "language", "nl"));
        form.addAll(List.of(chosen));
        return clerk.post(path(client), form.toArray());
    }

    private Page arrive() {
        var arrival = web.at("").open("site:" + mailbox.last(paul).link());
        return arrival.submit("", "password", World.PASSWORD, "again", World.PASSWORD).follow();
    }

    private static String path(Place client) {
        return "/clients/" + client.id() + "/members";
    }
}
