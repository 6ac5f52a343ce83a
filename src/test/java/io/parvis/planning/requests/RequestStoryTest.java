package io.parvis.planning.requests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.parvis.people.menus.Audience;
import io.parvis.planning.visits.Planner;
import io.parvis.testing.Cast;
import io.parvis.testing.Menus;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Person;
import io.parvis.testing.Proves;
import io.parvis.testing.RealBrowser;
import io.parvis.testing.Rows;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/// A client with a telephone asks, and an office with its calendar open answers.
@ParvisTest
class RequestStoryTest {

    @RegisterExtension final RealBrowser browser = new RealBrowser();

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;

    @Test
    @Proves("PORT-24")
    void aClientAsksTheOfficeApprovesAndTheWorkerReadsIt() {
        Cast firm = world.freshFirm();
        Menus.allow(firm, rows, Audience.CLIENT, "VISITS-SEE", "VISITS-OPEN", "VISITS-CHANGE");
        new Planner(web, firm).plan("day", "2026-03-05").follow();
        web.as(firm.admin())
                .post(
                        "/planning/rules",
                        "clientNotice",
                        24,
                        "workerNotice",
                        0,
                        "clientApproval",
                        "true")
                .follow();
        var office = browser.as(firm.clerk());
        office.navigate(firm.clerk().door() + "/planning?view=WEEK&day=2026-03-05");
        var phone = telephone(firm.owner());
        phone.click("main .note a");
        phone.fill("[name=day]", "2026-03-06");
        phone.fill("[name=text]", "Les vitres aussi");
        phone.click("main form button:not([type=button])");
        assertThat(phone.locator("main")).containsText("En attente");
        browser.assertAccessible(phone);
        assertThat(office.locator("#list")).containsText("1 demande en attente");
        office.click("#list .banner a");
        office.click("main td.main a");
        browser.assertAccessible(office);
        office.click("form[action$=approval] button");
        assertThat(office.locator("main")).containsText("Acceptée");
        phone.reload();
        assertThat(phone.locator("main")).containsText("Acceptée");
        var worker = telephone(firm.worker());
        assertThat(worker.locator("main")).containsText("Les vitres aussi");
    }

    private Page telephone(Person person) {
        var phone = browser.as(person);
        phone.setViewportSize(390, 844);
        phone.navigate(person.door() + "/planning");
        return phone;
    }
}
