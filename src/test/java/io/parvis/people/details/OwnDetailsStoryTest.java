package io.parvis.people.details;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.parvis.testing.Cast;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Proves;
import io.parvis.testing.RealBrowser;
import io.parvis.testing.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/// A worker in a stairwell with a telephone, and the office with its list.
@ParvisTest
class OwnDetailsStoryTest {

    @RegisterExtension final RealBrowser browser = new RealBrowser();

    @Autowired World world;

    @Test
    @Proves("PORT-12")
    void aWorkerChangesATelephoneAndAsksForAnotherBankAccount() {
        Cast firm = world.freshFirm();
        var phone = browser.as(firm.worker());
        phone.setViewportSize(390, 844);
        phone.navigate(firm.worker().door() + "/details");
        phone.click("main a[href$='/details/edit']");
        phone.fill("[name=phone]", "0470 12 34 56");
        phone.fill("[name=iban]", "BE71 0961 2345 6769");
        phone.fill("[name=current]", World.PASSWORD);
        browser.assertAccessible(phone);
        phone.click("main form button:not([type=button])");
        assertThat(phone.locator("main")).containsText("0470 12 34 56");
        assertThat(phone.locator("main")).containsText("Wacht op het kantoor");
        browser.assertAccessible(phone);
        var office = browser.as(firm.clerk());
        office.navigate(firm.clerk().door());
        office.click("main a[href$='/workers/changes']");
        assertThat(office.locator("main")).containsText("BE•• •••• 6769");
        browser.assertAccessible(office);
        office.click("main form[action$='/approval'] button");
        assertThat(office.locator("main")).containsText("Rien à approuver");
        phone.reload();
        assertThat(phone.locator("main")).containsText("Goedgekeurd");
        assertThat(phone.locator("dl")).containsText("BE•• •••• 6769");
    }
}
