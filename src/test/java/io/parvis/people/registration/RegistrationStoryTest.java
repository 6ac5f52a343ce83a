package io.parvis.people.registration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.parvis.testing.Cast;
import io.parvis.testing.Mailbox;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Proves;
import io.parvis.testing.RealBrowser;
import io.parvis.testing.SettableClock;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/// Somebody on a phone becomes a client in Dutch, and the office sees it.
@ParvisTest
class RegistrationStoryTest {

    @RegisterExtension final RealBrowser browser = new RealBrowser();

    @Autowired World world;
    @Autowired Web web;
    @Autowired Mailbox mailbox;
    @Autowired SettableClock clock;

    Cast cast;
    String email;

    @BeforeEach
    void anOpenDesk() {
        cast = world.freshFirm();
        email = "lien@" + cast.firm().slug() + ".example";
        var desk = new FrontDesk(cast, web);
        desk.publish("Wie klant wordt, betaalt op tijd.", false);
        desk.open(
                "asked", List.of("COMPANY", "PHONE", "ADDRESS"), "introNl", "Fijn dat u er bent.");
    }

    @Test
    @Proves({"CLI-01", "CLI-40", "CLI-41"})
    void becomesAClient() {
        var phone = browser.window("nl");
        phone.setViewportSize(390, 844);
        phone.navigate("/" + cast.firm().slug() + "/portal/sign-in");
        phone.getByText("Schrijf u in").click();
        assertThat(phone.locator("main")).containsText("Fijn dat u er bent.");
        browser.assertAccessible(phone);
        browser.picture(phone, "register");
        fillIn(phone);
        clock.pass(Duration.ofSeconds(20));
        phone.click("main .buttons button");
        assertThat(phone.locator("h1")).hasText("Kijk in uw mailbox");

        phone.navigate(mailbox.last(email).link());
        browser.assertAccessible(phone);
        browser.picture(phone, "confirm");
        phone.fill("[name=password]", World.PASSWORD);
        phone.click("main .buttons button");
        assertThat(phone.locator("[data-flash]")).containsText("Welkom");
        phone.fill("[name=identifier]", email);
        phone.fill("[name=password]", World.PASSWORD);
        phone.click("main .buttons button");
        assertThat(phone.locator("h1")).containsText("Lien Peeters");
        browser.assertAccessible(phone);

        theOfficeSees();
    }

    private void fillIn(Page phone) {
        phone.check("[name=kind][value=COMPANY]");
        phone.fill("[name=companyName]", "Bloemen Lien");
        phone.fill("[name=firstName]", "Lien");
        phone.fill("[name=lastName]", "Peeters");
        phone.fill("[name=email]", email);
        phone.fill("[name=password]", World.PASSWORD);
        phone.fill("[name=again]", World.PASSWORD);
        phone.fill("[name=phone]", "0470 12 34 56");
        phone.check("[name=accepted]");
    }

    private void theOfficeSees() {
        var office = browser.as(cast.clerk());
        office.navigate(cast.clerk().door() + "/clients?q=Bloemen");
        office.locator("tbody a").getByText("Bloemen Lien").click();
        assertThat(office.locator("#registration")).containsText("127.0.0.1");
        assertThat(office.locator("#registration")).containsText("2026");
        assertThat(office.locator("#terms")).containsText("Version 1");
        browser.assertAccessible(office);
        browser.picture(office, "registered");
    }
}
