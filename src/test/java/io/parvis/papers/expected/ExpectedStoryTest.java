package io.parvis.papers.expected;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.RealBrowser;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The identity card of a worker, from the first letter to the one a month before it ends, at the width of a telephone.
@ParvisTest
class ExpectedStoryTest extends ExpectedRoom {

    @RegisterExtension final RealBrowser browser = new RealBrowser();

    @Test
    void isAskedForPhotographedAcceptedAndAskedForAgain() {
        expectTheCard();
        var office = narrow(browser.as(cast.clerk()));
        office.navigate(cast.clerk().door() + MISSING);
        assertThat(office.locator("main")).containsText(cast.worker().name());
        browser.assertAccessible(office);
        office.check("[data-bulk-row]");
        office.click("text=Demander >> visible=true");
        assertThat(office.locator(".flash, [role=status]").first()).isVisible();
        mail();

        var letter = mailbox.last(cast.worker().identifier());
        assertThat(letter.body()).contains("Identiteitskaart");
        var phone = narrow(browser.as(cast.worker()));
        phone.navigate(cast.worker().door());
        assertThat(phone.locator("main")).containsText("We hebben een document van u nodig");
        phone.click("text=Versturen");
        browser.assertAccessible(phone);
        phone.setInputFiles(
                "input[type=file]:not([capture])",
                new FilePayload("kaart.pdf", "application/pdf", PDF));
        phone.fill("[name=until]", "2026-06-30");
        phone.click("main form button:not([type=button])");
        assertThat(phone.locator("#wanted")).containsText("Na te kijken");
        browser.assertAccessible(phone);

        office.navigate(cast.clerk().door() + MISSING + "?of=WORKER&state=WAITING");
        office.click("td.main a");
        assertThat(office.locator("#sent [name=until]")).hasValue("2026-06-30");
        browser.assertAccessible(office);
        office.click("#sent button:not([type=button])");
        assertThat(office.locator("main")).containsText("En ordre");
        phone.reload();
        assertThat(phone.locator("#wanted")).containsText("In orde");

        clock.set(Instant.parse("2026-06-02T06:10:00Z"));
        jobs.run(RequestRounds.REMINDERS);
        var reminder = mailbox.last(cast.worker().identifier(), 2);
        assertThat(reminder.body()).contains("geldig tot", "/team/expected/");
    }

    private void expectTheCard() {
        var admin = narrow(browser.as(cast.admin()));
        admin.navigate(cast.admin().door() + LIST + "/new?of=workers");
        admin.fill("[name=nameFr]", "Carte d'identité");
        admin.fill("[name=nameNl]", "Identiteitskaart");
        admin.check("[name=expires]");
        browser.assertAccessible(admin);
        admin.click("main form button:not([type=button])");
        assertThat(admin.locator("main")).containsText("Carte d'identité");
        browser.assertAccessible(admin);
    }

    private static Page narrow(Page page) {
        page.setViewportSize(390, 844);
        return page;
    }
}
