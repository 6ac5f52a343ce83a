package io.parvis.people.workers;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class WorkerPortalTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Mailbox mailbox;
    @Autowired Rows rows;
    @Autowired SettableClock clock;

    private Cast firm;
    private UUID zoe;
    private String address;

    @BeforeEach
    void oneWorkerWithoutAPortal() {
        firm = world.freshFirm();
        zoe = UUID.randomUUID();
        address = "zoe@" + firm.firm().slug() + ".example";
        rows.as(
                firm.firm().system(),
                jdbc ->
                        jdbc.sql(
                                        """
                                        insert into worker (id, number, nature, name, email, country, language, created_at)
                                        values (?, '0002', 'EMPLOYEE', 'Zoé Zeller', ?, 'BE', 'fr', current_moment())
                                        """)
                                .params(zoe, address)
                                .update());
    }

    @Test
    @Proves({"PORT-28", "PORT-29", "PORT-34"})
    void invitesByMailWhoThenComesIn() {
        var record = web.as(firm.clerk()).open("/workers/" + zoe);
        assertThat(record.link("Portail : Pas de portail")).isPresent();
        var form = web.as(firm.clerk()).open("/workers/" + zoe + "/portal");
        assertThat(form.value("identifier")).isEqualTo(address);
        var made = form.submit("/portal").follow();
        assertThat(made.flash()).contains("en route par e-mail");
        assertThat(made.detail("Identifiant")).isEqualTo(address);
        assertThat(mailbox.last(address).body()).contains("Identifiant : " + address);
        var team = comeIn(mailbox.last(address).password());
        assertThat(team.open("").heading()).isEqualTo("Bonjour Zoé Zeller");
        assertThat(team.open("/details").detail("Numéro")).isEqualTo("0002");
        var active = web.as(firm.clerk()).open("/workers/" + zoe);
        assertThat(active.link("Portail : Actif")).isPresent();
        assertThat(active.all("a.btn-good svg")).isNotEmpty();
        assertThat(active.main()).contains(firm.clerk().name() + " a généré le portail");
    }

    @Test
    @Proves("PORT-31")
    void makesAPasswordThatIsShownOnceAndMustBeChanged() {
        var sheet = generate("mailed", List.of(), "identifier", "zoe.z");
        assertThat(sheet.status()).isEqualTo(200);
        var password = sheet.detail("Mot de passe");
        assertThat(sheet.detail("Se connecter à l'adresse")).contains("/team");
        var team = web.at(firm.worker().door());
        var first =
                team.post("/sign-in", "identifier", "zoe.z", "password", password)
                        .follow()
                        .follow();
        assertThat(first.main()).contains("mot de passe");
        assertThat(team.open("/details").status()).isNotEqualTo(200);
        assertThat(web.as(firm.clerk()).open("/workers/" + zoe + "/portal").source())
                .doesNotContain(password);
    }

    @Test
    @Proves("PORT-31")
    void takesATypedPassword() {
        assertThat(typed("password", "weak", "again", "weak").fieldError("password")).isNotEmpty();
        var differs = typed("password", World.PASSWORD, "again", "x");
        assertThat(differs.fieldError("again")).isNotEmpty();
        typed("password", World.PASSWORD, "again", World.PASSWORD).follow();
        var team = web.at(firm.worker().door());
        var in = team.post("/sign-in", "identifier", address, "password", World.PASSWORD);
        assertThat(in.status()).isEqualTo(303);
        assertThat(in.location()).doesNotContain("sign-in");
    }

    @Test
    @Proves("PORT-33")
    void writesFromTheAddressThatWasChosen() {
        assertThat(generate("sender", "nobody@" + firm.firm().slug() + ".example").status())
                .isEqualTo(422);
        var sender = "portails@" + firm.firm().slug() + ".example";
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
        generate("sender", sender).follow();
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
    @Proves("PORT-30")
    void saysWhileTypingAndWhenSavedThatAnIdentifierIsTaken() {
        var taken = firm.worker().identifier().toUpperCase();
        var office = web.as(firm.clerk());
        var typing = office.open("/workers/" + zoe + "/portal?identifier=" + taken);
        assertThat(typing.status()).isEqualTo(200);
        assertThat(typing.all("#taken").text()).contains("déjà");
        assertThat(office.open("/workers/" + zoe + "/portal?identifier=zoe").all("#taken").text())
                .isEmpty();
        var saved = generate("identifier", taken);
        assertThat(saved.status()).isEqualTo(422);
        assertThat(saved.fieldError("identifier")).contains("déjà");
        // The same at the clients' door is somebody else's.
        assertThat(generate("identifier", firm.owner().identifier()).status()).isEqualTo(303);
    }

    @Test
    @Proves({"PORT-45", "PORT-47"})
    void deletesAndGeneratesAgain() {
        generate();
        var old = mailbox.last(address).password();
        var team = comeIn(old);
        assertThat(team.open("").status()).isEqualTo(200);
        var page = web.as(firm.clerk()).open("/workers/" + zoe + "/portal");
        var deleted = page.submit("/portal").follow();
        assertThat(deleted.flash()).contains("Plus personne n'y entre");
        assertThat(team.open("").location()).contains("/team/sign-in");
        var again = web.at(firm.worker().door());
        assertThat(
                        again.post("/sign-in", "identifier", address, "password", World.PASSWORD)
                                .status())
                .isNotEqualTo(303);
        assertThat(web.as(firm.clerk()).open("/workers/" + zoe).heading()).isEqualTo("Zoé Zeller");
        // Mails of one moment are in no order.
        clock.pass(Duration.ofSeconds(1));
        assertThat(generate().status()).isEqualTo(303);
        var fresh = mailbox.last(address).password();
        assertThat(fresh).isNotEqualTo(old);
        assertThat(comeIn(fresh).open("").status()).isEqualTo(200);
    }

    @Test
    @Proves("PORT-18")
    void opensTheWorkersDoorAlone() {
        typed("password", World.PASSWORD, "again", World.PASSWORD);
        var portal = web.at(firm.owner().door());
        assertThat(
                        portal.post("/sign-in", "identifier", address, "password", World.PASSWORD)
                                .status())
                .isNotEqualTo(303);
        var team = web.at(firm.worker().door());
        assertThat(
                        team.post(
                                        "/sign-in",
                                        "identifier",
                                        firm.owner().identifier(),
                                        "password",
                                        World.PASSWORD)
                                .status())
                .isNotEqualTo(303);
    }

    @Test
    void needsAnAddressAndOnePortalIsEnough() {
        assertThat(
                        web.as(firm.clerk())
                                .post(
                                        "/workers/" + firm.worker().id() + "/portal",
                                        "automatic",
                                        "true",
                                        "identifier",
                                        "x")
                                .status())
                .isEqualTo(422);
        rows.as(
                firm.firm().system(),
                jdbc -> jdbc.sql("update worker set email = '' where id = ?").param(zoe).update());
        var page = web.as(firm.clerk()).open("/workers/" + zoe + "/portal");
        assertThat(page.main()).contains("Un portail a besoin d'une adresse e-mail");
        assertThat(page.all("form[action$=/portal]")).isEmpty();
        assertThat(
                        web.as(firm.clerk())
                                .post("/workers/" + zoe + "/portal", "automatic", "true")
                                .status())
                .isEqualTo(422);
    }

    @Test
    void movesTheSignInWithTheAddress() {
        generate();
        comeIn(mailbox.last(address).password());
        var moved = "zoe.new@" + firm.firm().slug() + ".example";
        var edit = web.as(firm.clerk()).open("/workers/" + zoe + "/edit");
        assertThat(edit.submit("/workers/" + zoe, "email", "").fieldError("email"))
                .contains("Supprimez d'abord le portail");
        edit.submit("/workers/" + zoe, "email", moved).follow();
        var team = web.at(firm.worker().door());
        assertThat(team.post("/sign-in", "identifier", moved, "password", World.PASSWORD).status())
                .isEqualTo(303);
    }

    @Test
    void mailsALinkWhereTheFirmWantsItAndAgainUntilItIsAnswered() {
        web.as(firm.admin())
                .open("/settings/firm")
                .submit("/security", "firstWay", "LINK")
                .follow();
        generate();
        assertThat(web.as(firm.clerk()).open("/workers/" + zoe).link("Portail : Invité"))
                .isPresent();
        var page = web.as(firm.clerk()).open("/workers/" + zoe + "/portal");
        assertThat(page.submit("/reminder").follow().flash()).contains("à nouveau en route");
        var link = mailbox.last(address).link();
        var door = web.at(firm.worker().door());
        door.open("site:" + link)
                .submit(link, "password", World.PASSWORD, "again", World.PASSWORD)
                .follow();
        assertThat(page.submit("/reminder").status()).isEqualTo(422);
    }

    private Page typed(String password, String value, String again, String other) {
        return generate("automatic", List.of(), "mailed", List.of(), password, value, again, other);
    }

    private Page generate(Object... typed) {
        return web.as(firm.clerk()).open("/workers/" + zoe + "/portal").submit("/portal", typed);
    }

    private Visitor comeIn(String oneTime) {
        var door = web.at(firm.worker().door());
        var entered =
                door.post("/sign-in", "identifier", address, "password", oneTime).follow().follow();
        var changed =
                entered.submit(
                        "/password",
                        "old",
                        oneTime,
                        "password",
                        World.PASSWORD,
                        "again",
                        World.PASSWORD);
        assertThat(changed.status()).as(changed.toString()).isEqualTo(303);
        return door;
    }
}
