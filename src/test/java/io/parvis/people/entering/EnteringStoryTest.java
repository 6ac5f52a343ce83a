package io.parvis.people.entering;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.parvis.platform.i18n.Languages;
import io.parvis.platform.i18n.Messages;
import io.parvis.platform.i18n.Words;
import io.parvis.testing.Cast;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Person;
import io.parvis.testing.Proves;
import io.parvis.testing.RealBrowser;
import io.parvis.testing.Rows;
import io.parvis.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// A client asks how something is done; an employee looks at it with the client's rights, and comes back.
@ParvisTest
class EnteringStoryTest {

    @RegisterExtension final RealBrowser browser = new RealBrowser();

    @Autowired World world;
    @Autowired Rows rows;
    @Autowired Messages messages;

    private Cast firm;
    private Words words;

    @BeforeEach
    void aFirm() {
        firm = world.freshFirm();
        words = messages.in(firm.firm().locale("en"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl", "en"})
    @Proves({"CLI-10", "CLI-26", "CLI-62", "CLI-63", "CLI-64", "D10"})
    void anEmployeeSeesWhatTheClientSees(String language) {
        everybodySpeaks(language);
        var clerk = browser.as(firm.clerk());
        clerk.navigate(firm.clerk().door() + "/domains/" + firm.bakery().id());
        clerk.click("#messages-now .dialog-foot [data-closes]");
        browser.assertAccessible(clerk);
        clerk.click(".page-actions a");
        askAndEnter(clerk, "How do I invite somebody?");

        assertThat(clerk.locator("h1")).hasText(words.say("portal.hello", firm.owner().name()));
        assertMarked(clerk, firm.owner(), firm.clerk());
        browser.picture(clerk, "entered-" + language);
        clerk.click(".portal-nav a[href$='/members']");
        clerk.click("main .page-actions a");
        assertMarked(clerk, firm.owner(), firm.clerk());
        narrow(clerk, () -> assertMarked(clerk, firm.owner(), firm.clerk()));

        goBack(clerk, words.say("way-back.office", firm.firm().name()));
        assertThat(clerk.locator("h1")).hasText(firm.bakery().name());
        assertThat(clerk.locator("#history"))
                .containsText(words.say("history.for", firm.clerk().name(), firm.owner().name()));
        var owner = browser.as(firm.owner());
        owner.navigate(firm.owner().door() + "/members");
        assertThat(owner.locator("#stays"))
                .containsText(words.say("stays.reason", "How do I invite somebody?"));
        assertThat(owner.locator("#stays")).containsText(firm.clerk().name());
        browser.assertAccessible(owner);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl", "en"})
    @Proves({"CLI-63", "CLI-64", "D10"})
    void theOperatorHelpsAFirm(String language) {
        everybodySpeaks(language);
        var operator = browser.as(world.operator().operator());
        operator.navigate("/operator/firms/" + firm.firm().slug() + "/stay");
        operator.selectOption("select[name=administrator]", firm.admin().id().toString());
        askAndEnter(operator, "Ticket 12");

        assertMarked(operator, firm.admin(), world.operator().operator());
        operator.click("nav a[href$='/domains']");
        assertMarked(operator, firm.admin(), world.operator().operator());
        narrow(operator, () -> assertMarked(operator, firm.admin(), world.operator().operator()));

        goBack(operator, words.say("way-back.operator"));
        assertThat(operator).hasURL(browser.site() + "/operator");
        var admin = browser.as(firm.admin());
        admin.navigate(firm.admin().door() + "/employees/" + firm.admin().id());
        assertThat(admin.locator("main")).containsText(words.say("history.OfficeEntered"));
        assertThat(admin.locator("main")).containsText("Ticket 12");
    }

    private void everybodySpeaks(String language) {
        words = messages.in(Languages.locale(language, "BE"));
        rows.as(
                firm.firm().system(),
                jdbc -> jdbc.sql("update account set language = ?").param(language).update());
    }

    private void askAndEnter(Page page, String reason) {
        page.fill("[name=reason]", reason);
        browser.assertAccessible(page);
        page.click("main .buttons button");
    }

    private void assertMarked(Page page, Person user, Person really) {
        assertThat(page.locator("main > .banner").first())
                .hasText(words.say("banner.entered", user.name(), really.name()));
        assertThat(page.locator("header .way-back button")).isInViewport();
        browser.assertAccessible(page);
    }

    private static void narrow(Page page, Runnable look) {
        page.setViewportSize(390, 844);
        look.run();
        page.setViewportSize(1280, 900);
    }

    private static void goBack(Page page, String text) {
        var back = page.locator("header .way-back button");
        assertThat(back).hasText(text);
        var box = back.boundingBox();
        org.assertj.core.api.Assertions.assertThat(box.y).as("at the top").isLessThan(60);
        org.assertj.core.api.Assertions.assertThat(box.x + box.width)
                .as("at the right")
                .isGreaterThan(1000);
        back.click();
    }
}
