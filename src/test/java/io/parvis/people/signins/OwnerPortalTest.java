package io.parvis.people.signins;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.platform.tenancy.Realm;
import io.parvis.testing.Cast;
import io.parvis.testing.Mailbox;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Proves;
import io.parvis.testing.Rows;
import io.parvis.testing.SettableClock;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The portal of one client: Portal, Generate, Delete.
@ParvisTest
class OwnerPortalTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Mailbox mailbox;
    @Autowired Rows rows;
    @Autowired SettableClock clock;

    private Cast firm;
    private Visitor clerk;
    private String record;
    private String portal;
    private String address;

    @BeforeEach
    void aBakery() {
        firm = world.freshFirm();
        clerk = web.as(firm.clerk());
        record = "/clients/" + firm.bakery().id();
        portal = record + "/portal";
        address = firm.owner().identifier();
    }

    @Test
    @Proves({"PORT-28", "PORT-29", "PORT-34", "PORT-45", "PORT-46", "PORT-47"})
    void isDeletedWithItsSessionsAndGeneratedAgain() {
        var page = clerk.open(record);
        assertThat(page.link("Portail : Actif")).isPresent();
        assertThat(page.all("a.btn-good svg")).isNotEmpty();
        var owner = web.as(firm.owner());
        assertThat(owner.open("").status()).isEqualTo(200);

        assertThat(delete().flash()).contains("Plus personne n'y entre");

        assertThat(owner.open("").location()).contains("/portal/sign-in");
        assertThat(signIn(address, World.PASSWORD).status()).isEqualTo(422);
        var bare = clerk.open(record);
        assertThat(bare.link("Portail : Pas de portail")).isPresent();
        assertThat(bare.all("a.btn-good")).isEmpty();
        assertThat(bare.all("#users").text()).contains(address);
        assertThat(bare.all("#history").text())
                .contains(firm.clerk().name() + " a supprimé le portail du propriétaire");

        var form = clerk.open(portal);
        assertThat(form.value("identifier")).isEqualTo(address);
        assertThat(form.submit("/portal").follow().flash()).contains("en route par e-mail");
        assertThat(mailbox.last(address).body()).contains("Identifiant : " + address);
        assertThat(signIn(address, mailbox.last(address).password()).status()).isEqualTo(303);
        assertThat(signIn(address, World.PASSWORD).status()).isEqualTo(422);
    }

    @Test
    @Proves("PORT-47")
    void leavesNoOtherWayBack() {
        var stranger = web.signedOut(firm.firm(), Realm.CLIENT);
        stranger.post("/forgotten", "email", address);
        var link = mailbox.last(address, 1).link();
        clock.pass(Duration.ofSeconds(1));
        delete();
        assertThat(web.at("").open("site:" + link).main()).contains("no longer works");
        assertThat(clerk.post(portal, "_method", "delete").status()).isEqualTo(422);
        assertThat(clerk.post(portal + "/reminder").status()).isEqualTo(422);
    }

    @Test
    @Proves("PORT-33")
    void writesFromTheAddressThatWasChosen() {
        delete();
        var sender = "portails@" + firm.firm().slug() + ".example";
        var wrong = clerk.post(portal, "automatic", "true", "mailed", "true", "sender", sender);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.main()).contains("n'écrit pas depuis cette adresse");
        usable(sender);
        generate("sender", sender);
        List<String> from =
                rows.as(
                        firm.firm().system(),
                        jdbc ->
                                jdbc.sql("select from_address from mail where recipient = ?")
                                        .param(address)
                                        .query(String.class)
                                        .list());
        assertThat(from).contains(sender);
    }

    @Test
    @Proves("PORT-31")
    void makesThePasswordItselfUnlessOneIsTyped() {
        delete();
        var sheet = generate("mailed", List.of(), "identifier", "boulanger");
        assertThat(sheet.status()).isEqualTo(200);
        assertThat(sheet.detail("Se connecter à l'adresse")).contains("/portal");
        assertThat(signIn("boulanger", sheet.detail("Mot de passe")).status()).isEqualTo(303);
        delete();
        var weak = typed("weak", "weak");
        assertThat(weak.fieldError("password")).isNotEmpty();
        assertThat(typed(World.PASSWORD, "x").fieldError("again")).isNotEmpty();
        assertThat(typed(World.PASSWORD, World.PASSWORD).status()).isEqualTo(303);
        assertThat(mailbox.last(address).body()).contains(World.PASSWORD);
        var first = signIn(address, World.PASSWORD).follow();
        assertThat(first.follow().main()).contains("mot de passe");
    }

    @Test
    @Proves("PORT-30")
    void saysWhileTypingAndWhenSavedThatAnIdentifierIsTaken() {
        delete();
        var taken = firm.member().identifier().toUpperCase();
        var typing = clerk.open(portal + "?identifier=" + taken);
        assertThat(typing.status()).isEqualTo(200);
        assertThat(typing.all("#taken").text()).contains("déjà");
        assertThat(clerk.open(portal).all("#taken").text()).isEmpty();
        var saved = generate("identifier", taken);
        assertThat(saved.status()).isEqualTo(422);
        assertThat(saved.fieldError("identifier")).contains("déjà");
        // The same at the workers' door is somebody else's.
        assertThat(generate("identifier", firm.worker().identifier()).status()).isEqualTo(303);
        var team = web.signedOut(firm.firm(), Realm.WORKER);
        var password = mailbox.last(address).password();
        var there =
                team.post(
                        "/sign-in", "identifier", firm.worker().identifier(), "password", password);
        assertThat(there.status()).isEqualTo(422);
    }

    @Test
    void isOfferedOnceToWhoHasOneClientAloneAndInSight() {
        assertThat(clerk.post(portal, "automatic", "true").main()).contains("déjà un portail");
        var shared = "/clients/" + firm.starting().id() + "/portal";
        assertThat(clerk.open(shared).all("form[action$=/portal]")).isEmpty();
        assertThat(clerk.post(shared, "_method", "delete").status()).isEqualTo(422);
        var shielded = "/clients/" + firm.shielded().id() + "/portal";
        assertThat(clerk.open(shielded).status()).isEqualTo(404);
        assertThat(clerk.post(shielded, "_method", "delete").status()).isEqualTo(404);
        var stranger = web.as(world.alma().admin());
        assertThat(stranger.open(portal).status()).isEqualTo(404);
        assertThat(stranger.post(portal, "automatic", "true").status()).isEqualTo(404);
    }

    private Page delete() {
        return clerk.open(portal).submit("/portal").follow();
    }

    private Page generate(Object... typed) {
        return clerk.open(portal).submit("/portal", typed);
    }

    private Page typed(String password, String again) {
        return generate("automatic", List.of(), "password", password, "again", again);
    }

    private Page signIn(String identifier, String password) {
        return web.signedOut(firm.firm(), Realm.CLIENT)
                .post("/sign-in", "identifier", identifier, "password", password);
    }

    private void usable(String sender) {
        rows.as(
                firm.firm().system(),
                jdbc ->
                        jdbc.sql(
                                        """
                                        insert into sending_address (id, address, verified_at, created_at)
                                        values (gen_random_uuid(), ?, current_moment(), current_moment())
                                        """)
                                .param(sender)
                                .update());
    }
}
