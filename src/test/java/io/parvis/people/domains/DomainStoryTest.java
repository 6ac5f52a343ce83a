package io.parvis.people.domains;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import io.parvis.platform.i18n.Languages;
import io.parvis.platform.i18n.Messages;
import io.parvis.platform.i18n.Words;
import io.parvis.testing.Cast;
import io.parvis.testing.Mailbox;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Proves;
import io.parvis.testing.RealBrowser;
import io.parvis.testing.World;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// A firm runs a client's domain, and the client's side sees what each act changed.
@ParvisTest
class DomainStoryTest {

    private static final String CHOSEN = "Orchard-58-violin";

    @RegisterExtension final RealBrowser browser = new RealBrowser();

    @Autowired World world;
    @Autowired Mailbox mailbox;
    @Autowired Messages messages;

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl", "en"})
    @Proves({
        "DOM-03", "DOM-04", "DOM-05", "DOM-06", "DOM-09", "DOM-10", "DOM-11", "DOM-12", "DOM-13",
        "DOM-14", "DOM-19", "DOM-20", "DOM-22", "DOM-28", "DOM-47"
    })
    void aFirmRunsADomainAndTheClientSeesIt(String language) {
        var firm = world.freshFirm();
        var owner = "owner-" + language + "-" + firm.firm().slug() + "@story.example";
        new Story(firm, messages.in(Languages.locale(language, "BE")), owner).play(language);
    }

    /// One run of the story, in one language.
    private final class Story {

        private final Cast firm;
        private final Words words;
        private final String owner;

        Story(Cast firm, Words words, String owner) {
            this.firm = firm;
            this.words = words;
            this.owner = owner;
        }

        void play(String language) {
            var admin = adminSpeaking(language);
            openADomain(admin, language);
            giveFunctionsAndShield(admin);
            shieldedFromOthers();
            var client = ownerArrives(language);
            assertThat(client.locator("body")).containsText(words.say("banner.startup"));
            browser.assertAccessible(client);

            activate(admin);
            client.reload();
            assertThat(client.locator("body")).not().containsText(words.say("banner.startup"));

            block(admin);
            client.reload();
            assertThat(client.locator("h1")).hasText(words.say("problem.barred.title"));
            browser.assertAccessible(client);
        }

        private Page adminSpeaking(String language) {
            var page = browser.signedIn(firm.admin());
            page.click("[popovertarget=person]");
            page.click("#person button[lang=" + language + "]");
            page.click("nav a[href$='/domains']");
            assertThat(page.locator("h1")).hasText(words.say("domains.title"));
            browser.assertAccessible(page);
            return page;
        }

        private void openADomain(Page page, String language) {
            page.click("main a[href$='/domains/new']");
            page.fill("[name=name]", "Story & Sons");
            page.selectOption("select[name=language]", language);
            page.fill("[name=ownerName]", "Olive Owner");
            page.fill("[name=ownerEmail]", owner);
            browser.assertAccessible(page);
            page.click("main button.btn-primary");
            assertThat(page.locator("h1")).hasText("Story & Sons");
            assertThat(page.locator("#contract")).containsText(words.say("DomainStatus.STARTUP"));
        }

        private void giveFunctionsAndShield(Page page) {
            page.click("#domain a[href$='/edit']");
            page.selectOption("[name=responsible]", firm.clerk().id().toString());
            page.selectOption("[name=account_manager]", firm.admin().id().toString());
            page.check("[name=access][value=FUNCTIONS]");
            browser.assertAccessible(page);
            page.click("main button.btn-primary");
            assertThat(page.locator("#back-office")).containsText(firm.clerk().name());
            assertThat(page.locator("#domain"))
                    .containsText(words.say("BackOfficeAccess.FUNCTIONS"));
            assertThat(page.locator("#history")).containsText(words.say("history.DomainEdited"));
            browser.assertAccessible(page);
        }

        private void shieldedFromOthers() {
            var clerk = browser.as(firm.clerk());
            clerk.navigate(firm.clerk().door() + "/domains");
            assertThat(clerk.locator("#list")).containsText("Story & Sons");
            opensByTheMenuOfTheRow(clerk);
            var other = browser.as(firm.otherClerk());
            other.navigate(firm.otherClerk().door() + "/domains");
            assertThat(other.locator("#list")).not().containsText("Story & Sons");
        }

        private void opensByTheMenuOfTheRow(Page page) {
            var row =
                    page.locator("#list tbody tr")
                            .filter(new FilterOptions().setHasText("Story & Sons"));
            row.hover();
            row.locator(".row-menu").click();
            page.click("#row-menu a:first-child");
            assertThat(page.locator("h1")).hasText("Story & Sons");
        }

        private Page ownerArrives(String language) {
            var client = browser.window(language);
            client.navigate(browser.here("http://site" + mailbox.last(owner).link()));
            client.fill("[name=password]", CHOSEN);
            client.fill("[name=again]", CHOSEN);
            browser.assertAccessible(client);
            client.click("main button.btn-primary");
            assertThat(client.locator("html")).hasAttribute("lang", language);
            return client;
        }

        private void activate(Page page) {
            page.click("#contract a[href$='/activation']");
            page.click("main button.btn-primary");
            assertThat(page.locator("#contract")).containsText(words.say("DomainStatus.ACTIVE"));
        }

        private void block(Page page) {
            page.click("#domain a[href$='/edit']");
            page.check("[name=blocked]");
            page.click("main button.btn-primary");
            assertThat(page.locator("#domain")).containsText(words.say("domain.blocked.yes"));
        }
    }
}
