package io.parvis.people.factor;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.Cast;
import io.parvis.testing.Mailbox;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Person;
import io.parvis.testing.SettableClock;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The code after the password, at the doors of a firm.
@ParvisTest
class SigningInWithCodesTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Mailbox mailbox;
    @Autowired SettableClock clock;

    private Cast firm;

    @BeforeEach
    void aFirm() {
        firm = world.freshFirm();
    }

    @Test
    void asksForACodeAtEachDoor() {
        for (var person : List.of(firm.clerk(), firm.admin(), firm.owner())) {
            var app = App.setUp(web.as(person), clock);
            var browser = web.at(person.door());
            var asked = signIn(browser, person);
            assertThat(asked.location()).endsWith(person.door() + "/sign-in/code");
            // Until it is given nothing opens.
            assertThat(browser.open("").location()).contains("/sign-in");
            var page = asked.follow();
            assertThat(page.status()).isEqualTo(200);
            var in = page.submit("/sign-in/code", "code", app.nextCode());
            assertThat(in.follow().status()).isEqualTo(200);
            assertThat(browser.open("/account").main()).contains(person.name());
        }
    }

    @Test
    void leadsToWhereOneWanted() {
        var app = App.setUp(web.as(firm.clerk()), clock);
        var browser = web.at(firm.clerk().door());
        var door = browser.open("/clients").follow();
        var asked =
                door.submit(
                        "/sign-in",
                        "identifier",
                        firm.clerk().identifier(),
                        "password",
                        World.PASSWORD);
        var in = asked.follow().submit("/sign-in/code", "code", app.nextCode());
        assertThat(in.location()).endsWith("/clients");
        var away = web.at(firm.clerk().door());
        signIn(away, firm.clerk());
        var led =
                away.post("/sign-in/code", "code", app.nextCode(), "next", "https://evil.example/");
        assertThat(led.location()).doesNotContain("evil");
    }

    @Test
    void hearsNoCodeTwice() {
        var app = App.setUp(web.as(firm.clerk()), clock);
        // The one that confirmed it counts as heard.
        assertThat(answer(app.code()).fieldError("code")).isNotEmpty();
        var code = app.nextCode();
        assertThat(answer(code).status()).isEqualTo(303);
        assertThat(answer(code).fieldError("code")).isNotEmpty();
        clock.pass(Duration.ofSeconds(30));
        assertThat(answer(code).fieldError("code")).isNotEmpty();
        assertThat(answer(app.code()).status()).isEqualTo(303);
    }

    @Test
    void letsWrongCodesWaitAndTellsTheOwner() {
        var app = App.setUp(web.as(firm.clerk()), clock);
        clock.pass(Duration.ofSeconds(30));
        for (int number = 0; number < 5; number++) {
            assertThat(answer(app.wrong()).status()).isEqualTo(422);
        }
        var waits = answer(app.code());
        assertThat(waits.status()).isEqualTo(429);
        assertThat(mailbox.last(firm.clerk().identifier()).body()).contains("5 codes faux");
        clock.pass(Duration.ofSeconds(2));
        assertThat(answer(app.code()).status()).isEqualTo(303);
        // Whoever does not know the password makes nobody wait.
        for (int number = 0; number < 8; number++) {
            web.at(firm.otherClerk().door()).post("/sign-in/code", "code", "123456");
        }
        assertThat(answer(app.nextCode()).status()).isEqualTo(303);
    }

    @Test
    void takesEachRecoveryCodeOnce() {
        var app = App.setUp(web.as(firm.clerk()), clock);
        clock.pass(Duration.ofSeconds(1));
        assertThat(answer(app.recoveryCode(3)).status()).isEqualTo(303);
        assertThat(mailbox.last(firm.clerk().identifier()).body()).contains("9");
        assertThat(answer(app.recoveryCode(3)).fieldError("code")).isNotEmpty();
        assertThat(answer(app.recoveryCode(4).toLowerCase(Locale.ROOT)).status()).isEqualTo(303);
        var other = App.setUp(web.as(firm.otherClerk()), clock);
        assertThat(answer(other.recoveryCode(0)).fieldError("code")).isNotEmpty();
    }

    @Test
    void waitsTenMinutesForTheCode() {
        var app = App.setUp(web.as(firm.clerk()), clock);
        var browser = web.at(firm.clerk().door());
        var asked = signIn(browser, firm.clerk()).follow();
        clock.pass(Duration.ofMinutes(11));
        var late = asked.submit("/sign-in/code", "code", app.code());
        assertThat(late.status()).isEqualTo(410);
        assertThat(browser.open("").location()).contains("/sign-in");
        assertThat(web.at(firm.clerk().door()).open("/sign-in/code").status()).isEqualTo(410);
        // The key to the question is of no use elsewhere.
        signIn(browser, firm.clerk());
        var elsewhere = web.at(world.alma().clerk().door());
        browser.cookies().forEach(elsewhere::carrying);
        assertThat(elsewhere.open("/sign-in/code").status()).isEqualTo(410);
    }

    private Page answer(String code) {
        var browser = web.at(firm.clerk().door());
        return signIn(browser, firm.clerk()).follow().submit("/sign-in/code", "code", code);
    }

    private static Page signIn(Visitor browser, Person person) {
        return App.signIn(browser, person.identifier());
    }
}
