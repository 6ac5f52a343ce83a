package io.parvis.people.registration;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.platform.jobs.Jobs;
import io.parvis.testing.Cast;
import io.parvis.testing.Mailbox;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Proves;
import io.parvis.testing.Rows;
import io.parvis.testing.SettableClock;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class RegisteringTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired Mailbox mailbox;
    @Autowired SettableClock clock;
    @Autowired Jobs jobs;

    Cast firm;
    FrontDesk desk;
    String email;
    String address;

    @BeforeEach
    void aFirm() {
        firm = world.freshFirm();
        desk = new FrontDesk(firm, web);
        address = "10.200.%d.%d".formatted(drawn(), drawn());
        email = "lien@" + firm.firm().slug() + ".example";
    }

    @Test
    @Proves({"CLI-01", "CLI-39", "CLI-40", "CLI-41"})
    void makesAClientOfWhoeverConfirms() {
        openDesk("asked", List.of("COMPANY", "PHONE", "COUNTRY"));
        register("kind", "COMPANY", "companyName", "Bloemen Lien", "phone", "0470 12 34 56");

        assertThat(clients()).isZero();
        assertThat(signIn(email).status()).isEqualTo(422);

        var welcomed = confirm(World.PASSWORD);
        assertThat(welcomed.status()).isEqualTo(303);
        assertThat(welcomed.location()).endsWith("/portal/sign-in");

        var page = clientPage();
        assertThat(page.heading()).isEqualTo("Bloemen Lien");
        assertThat(page.detail("E-mail")).isEqualTo(email);
        assertThat(page.detail("Téléphone")).isEqualTo("0470 12 34 56");
        assertThat(page.detail("Depuis l'adresse")).isEqualTo(address);
        assertThat(page.detail("Inscrit le")).contains("2026");
        assertThat(page.main()).contains("Conditions acceptées", "Version 1", address);
        assertThat(signIn(email).status()).isEqualTo(303);
    }

    @Test
    void isNotThereWhereTheFirmDidNotOpenIt() {
        assertThat(desk.visitor().open("/register").status()).isEqualTo(404);
        assertThat(desk.visitor().post("/register", "email", email).status()).isEqualTo(404);
        assertThat(desk.visitor().open("/register/sent").status()).isEqualTo(404);
        assertThat(desk.visitor().open("/sign-in").link("Schrijf u in")).isEmpty();

        openDesk();
        assertThat(desk.visitor().open("/register").status()).isEqualTo(200);
        assertThat(desk.visitor().open("/sign-in").link("Schrijf u in")).isPresent();

        desk.settings("open", "false");
        assertThat(desk.visitor().open("/register").status()).isEqualTo(404);
    }

    @Test
    void isNotOpenedWithoutTermsInEachLanguage() {
        var refused = desk.settings();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.fieldError("open")).contains("conditions");
    }

    @Test
    void saysTheSameWhetherTheAddressIsKnownOrNot() {
        openDesk();
        email = firm.owner().identifier();
        var answer = register();

        assertThat(answer.location()).endsWith("/register/sent");
        assertThat(mailbox.last(email).subject()).contains("al een toegang");
        assertThat(mailbox.last(email).body()).doesNotContain("/registration/");
        assertThat(clients()).isZero();

        register();
        assertThat(mailbox.of(email)).hasSize(1);
    }

    @Test
    void writesOnceToAnAddressAndKeepsWhatWasTypedLast() {
        openDesk();
        register("password", "Not-the-Owner-1", "again", "Not-the-Owner-1");
        register();
        assertThat(mailbox.of(email)).hasSize(1);

        assertThat(confirm("Not-the-Owner-1").fieldError("password"))
                .contains("niet het wachtwoord");
        assertThat(confirm(World.PASSWORD).status()).isEqualTo(303);
        assertThat(clients()).isEqualTo(1);
    }

    @Test
    void confirmsOnceAndInTime() {
        openDesk();
        register();
        confirm(World.PASSWORD);
        assertThat(confirm(World.PASSWORD).status()).isEqualTo(410);
        assertThat(clients()).isEqualTo(1);

        email = "late@" + firm.firm().slug() + ".example";
        register();
        clock.pass(Duration.ofDays(2).plusSeconds(1));
        assertThat(web.at("").open("site:" + mailbox.last(email).link()).status()).isEqualTo(410);
        assertThat(pending()).isEqualTo(1);
        jobs.run("purge-registrations");
        assertThat(pending()).isZero();
    }

    @Test
    void hearsNoMoreAfterTenWrongPasswords() {
        openDesk();
        register();
        for (int i = 1; i < 10; i++) {
            assertThat(confirm("Wrong-Password-1").status()).isEqualTo(422);
        }
        assertThat(confirm("Wrong-Password-1").status()).isEqualTo(410);
        assertThat(confirm(World.PASSWORD).status()).isEqualTo(410);
    }

    @Test
    void refusesWhatCannotBe() {
        openDesk("asked", List.of("COMPANY", "VAT_NUMBER", "PHONE", "COUNTRY"));

        assertThat(register("password", "short", "again", "short").fieldError("password"))
                .isNotEmpty();
        assertThat(register("again", "other").fieldError("again")).isNotEmpty();
        assertThat(register("accepted", "false").fieldError("accepted")).contains("Vink");
        assertThat(register("phone", "12").fieldError("phone")).contains("+32");
        assertThat(register("kind", "COMPANY").fieldError("companyName")).isNotEmpty();
        assertThat(register("login", "a@b").fieldError("login")).contains("@");
        assertThat(register("language", "en").fieldError("language")).isNotEmpty();
        assertThat(register("lastName", "x".repeat(100_000)).fieldError("lastName")).isNotEmpty();
        assertThat(pending()).isZero();
    }

    @Test
    void refusesASignInNameThatSomebodyHasOrWants() {
        openDesk();
        register("login", "lien");
        email = "other-" + email;
        assertThat(register("login", "Lien").fieldError("login")).contains("Iemand anders");

        email = email.substring("other-".length());
        confirm(World.PASSWORD);
        email = "third-" + email;
        assertThat(register("login", "LIEN").fieldError("login")).contains("Iemand anders");
    }

    @Test
    void waitsForTheOfficeWhereTheFirmWantsIt() {
        openDesk("approval", "true", "notified", firm.clerk().id());
        register();
        assertThat(confirm(World.PASSWORD).follow().heading()).isEqualTo("Dank u");
        assertThat(clients()).isZero();
        assertThat(signIn(email).status()).isEqualTo(422);

        var mail = mailbox.last(firm.clerk().identifier());
        assertThat(mail.subject()).contains("Lien Peeters");
        var waiting = web.as(firm.clerk()).open("site:" + mail.link());
        assertThat(waiting.heading()).isEqualTo("Lien Peeters");
        clock.pass(Duration.ofMinutes(1));
        var approved = waiting.submit("/approval").follow();

        assertThat(approved.heading()).isEqualTo("Lien Peeters");
        assertThat(mailbox.last(email).subject()).contains("Welkom");
        assertThat(signIn(email).status()).isEqualTo(303);
    }

    @Test
    void forgetsWhomTheOfficeRefuses() {
        openDesk("approval", "true");
        register();
        confirm(World.PASSWORD);
        var clerk = web.as(firm.clerk());
        var listed = clerk.open("/registrations");
        assertThat(listed.column("Nom")).containsExactly("Lien Peeters");
        var waiting = clerk.open("site:" + listed.link("Lien Peeters").orElseThrow());

        var path = listed.link("Lien Peeters").orElseThrow();
        assertThat(waiting.buttons()).contains("Refuser");
        clock.pass(Duration.ofMinutes(1));
        var refused = clerk.delete("site:" + path, "reason", "Wij nemen niemand aan.");
        assertThat(refused.status()).isEqualTo(303);
        assertThat(pending()).isZero();
        assertThat(mailbox.last(email).body()).contains("Wij nemen niemand aan.");
    }

    @Test
    void tellsTheOfficeAndNotTheVisitorOfAClientThatLooksAlike() {
        openDesk("asked", List.of("PHONE"), "notified", firm.admin().id());
        register("phone", "0470 12 34 56");
        confirm(World.PASSWORD);
        email = "other-" + email;
        assertThat(register("phone", "0470 12 34 56", "lastName", "Elders").status())
                .isEqualTo(303);
        confirm(World.PASSWORD);

        assertThat(clientPage().link("Lien Peeters")).isPresent();
        assertThat(mailbox.last(firm.admin().identifier()).subject()).contains("Lien Elders");
    }

    private static int drawn() {
        return ThreadLocalRandom.current().nextInt(1, 255);
    }

    private void openDesk(Object... more) {
        desk.publish("Wie klant wordt, betaalt.", false);
        desk.open(more);
    }

    private Page register(Object... more) {
        var form = desk.visitor().from(address).open("/register");
        clock.pass(Duration.ofSeconds(5));
        return FrontDesk.send(form, email, more);
    }

    private Page confirm(String password) {
        var link = mailbox.of(email).getFirst().link();
        var page = desk.visitor().open("site:" + link);
        return page.status() == 410 ? page : page.submit(link, "password", password);
    }

    private Page signIn(String login) {
        var door = desk.visitor().open("/sign-in");
        return door.submit("/sign-in", "identifier", login, "password", World.PASSWORD);
    }

    private int clients() {
        return rows.count(
                firm.firm().system(), "select count(*) from client where code like 'C-%'");
    }

    private int pending() {
        return rows.count(firm.firm().system(), "select count(*) from registration");
    }

    private Page clientPage() {
        var id =
                rows.as(
                        firm.firm().system(),
                        jdbc ->
                                jdbc.sql("select id from client where email = ?")
                                        .param(email)
                                        .query(UUID.class)
                                        .single());
        return web.as(firm.clerk()).open("/clients/" + id);
    }
}
