package io.parvis.planning.slips;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.parvis.planning.visits.Planner;
import io.parvis.testing.Cast;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.RealBrowser;
import io.parvis.testing.Rows;
import io.parvis.testing.SettableClock;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/// A worker with a telephone, where the network comes and goes.
@ParvisTest
class SlipStoryTest {

    @RegisterExtension final RealBrowser browser = new RealBrowser();

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired SettableClock clock;

    private Cast firm;
    private Page phone;

    @BeforeEach
    void aWorkerWhoseVisitIsOver() {
        firm = world.freshFirm();
        new Planner(web, firm).plan().follow();
        web.as(firm.admin())
                .open("/slips/rules")
                .submit("/slips/rules", "signature", "WANTED")
                .follow();
        clock.pass(Duration.ofHours(36));
        phone = browser.as(firm.worker());
        phone.setViewportSize(390, 844);
        phone.navigate(firm.worker().door() + "/slips");
        phone.click("text=Werkbon invoeren");
        phone.fill("[name=kilometres]", "12");
    }

    @Test
    void entersWithoutANetworkAndIsReadOnceByTheOffice() {
        phone.context().setOffline(true);
        drawSignature();
        phone.fill("[name=signer]", "Emma Baker");
        browser.assertAccessible(phone);
        phone.click("text=Naar het kantoor sturen");
        assertThat(phone.locator("[data-waiting]")).isVisible();
        assertThat(count()).isZero();
        phone.context().setOffline(false);
        phone.waitForURL("**/slips");
        assertThat(phone.locator("main")).containsText("In afwachting");
        assertThat(phone.locator("[data-waiting]")).isHidden();
        phone.reload();
        assertThat(count()).isOne();
        browser.assertAccessible(phone);
        var office = browser.as(firm.clerk());
        office.navigate(firm.clerk().door() + "/slips");
        office.click("td.main a");
        assertThat(office.locator("main")).containsText("Emma Baker");
        assertThat(office.locator("svg.signature path"))
                .hasAttribute("d", Pattern.compile("M.+Q.+"));
        office.click("text=Approuver");
        assertThat(office.locator("main")).containsText("Approuvé");
        phone.reload();
        assertThat(phone.locator("main")).containsText("Goedgekeurd");
    }

    @Test
    void looksAgainAtWhatWasRefusedMeanwhile() {
        phone.fill("[name=until]", "07:00");
        phone.context().setOffline(true);
        phone.click("text=Naar het kantoor sturen");
        assertThat(phone.locator("[data-waiting]")).isVisible();
        phone.context().setOffline(false);
        assertThat(phone.locator("[data-refused]")).isVisible();
        browser.forgive("422");
        phone.click("[data-refused] button");
        assertThat(phone.locator(".field-error").first()).isVisible();
        phone.fill("[name=until]", "10:00");
        phone.click("text=Naar het kantoor sturen");
        assertThat(phone.locator("main")).containsText("In afwachting");
        assertThat(count()).isOne();
        browser.forgive("422");
    }

    // Without a name it is nobody's: what is drawn asks for one.
    private void drawSignature() {
        var paper = phone.locator("canvas");
        paper.scrollIntoViewIfNeeded();
        var box = paper.boundingBox();
        phone.mouse().move(box.x + 20, box.y + 20);
        phone.mouse().down();
        for (int i = 1; i <= 12; i++) {
            phone.mouse().move(box.x + 20 + 20 * i, box.y + 20 + 30 * (i % 2));
        }
        phone.mouse().up();
        assertThat(phone.locator("[name=signer]:required")).isVisible();
    }

    private int count() {
        return rows.count(firm.firm().system(), "select count(*) from slip where kilometres = 12");
    }
}
