package io.parvis.planning.clocking;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/// A worker with a telephone before the code that hangs at a client's.
@ParvisTest
class ClockStoryTest {

    @RegisterExtension final RealBrowser browser = new RealBrowser();

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired SettableClock clock;

    private Cast firm;
    private Doorbell bell;
    private Page office;
    private Page phone;
    private String code;

    @BeforeEach
    void theOfficeHangsACodeUp() {
        firm = world.freshFirm();
        bell = new Doorbell(web, firm, rows);
        new Planner(web, firm).plan().follow();
        clock.pass(Duration.ofHours(22));
        office = browser.as(firm.clerk());
        office.navigate(firm.clerk().door() + "/slips");
        office.click("text=Pointages");
        office.click("text=Codes de pointage");
        office.click("td.main a");
        office.click("text=Créer le code");
        assertThat(office.locator("svg.qr")).isVisible();
        browser.assertAccessible(office);
        var read = office.locator("[data-copies]").getAttribute("data-copies");
        code = firm.worker().door() + read.substring(read.indexOf("/clock/"));
        phone = browser.as(firm.worker());
        phone.setViewportSize(390, 844);
    }

    @Test
    void comesWorksAndLeavesAndTheOfficeApproves() {
        phone.navigate(code);
        assertThat(phone.locator("main")).containsText("Gepland 08:00–10:00");
        browser.assertAccessible(phone);
        phone.click("text=Ik ben er: beginnen");
        assertThat(phone.locator("main")).containsText("Sinds 08:00");
        office.navigate(firm.clerk().door() + "/clock-ins");
        assertThat(office.locator("main")).containsText("Depuis 08:00");
        browser.assertAccessible(office);
        // So long that the telephone is signed out meanwhile: the door leads on to what was
        // scanned.
        clock.pass(Duration.ofMinutes(121));
        phone.navigate(code);
        phone.fill("[name=identifier]", firm.worker().identifier());
        phone.fill("[name=password]", World.PASSWORD);
        phone.click("main button:not([type=button])");
        phone.fill("[name=kilometres]", "6");
        browser.assertAccessible(phone);
        phone.click("text=Ik vertrek: stoppen");
        assertThat(phone.locator("main")).containsText("In afwachting");
        office = browser.as(firm.clerk());
        office.navigate(firm.clerk().door() + "/slips");
        office.click("td.main a");
        assertThat(office.locator("main")).containsText("08:00–10:01");
        office.click("text=Approuver");
        assertThat(office.locator("main")).containsText("Approuvé");
    }

    @Test
    void comesWhereTheNetworkIsGoneForAMoment() {
        phone.navigate(code);
        phone.context().setOffline(true);
        phone.click("text=Ik ben er: beginnen");
        assertThat(phone.locator("[data-waiting]")).isVisible();
        assertThat(bell.clockIns("true")).isZero();
        phone.context().setOffline(false);
        phone.waitForURL("**/clock");
        assertThat(phone.locator("main")).containsText("U bent ingeklokt bij");
        assertThat(bell.clockIns("state = 'OPEN' and not told_from")).isOne();
        phone.reload();
        assertThat(bell.clockIns("true")).isOne();
        browser.assertAccessible(phone);
    }

    @Test
    void sendsWhatItKeptBeforeItAsksWhenTheyLeft() {
        var elsewhere = firm.worker().door() + bell.hang(firm.starting());
        phone.navigate(code);
        phone.click("text=Ik ben er: beginnen");
        clock.pass(Duration.ofMinutes(115));
        phone.navigate(code);
        phone.context().setOffline(true);
        phone.click("text=Ik vertrek: stoppen");
        assertThat(phone.locator("[data-waiting]")).isVisible();
        phone.navigate("about:blank");
        phone.context().setOffline(false);
        phone.navigate(elsewhere);
        assertThat(phone.locator("main")).containsText("Ik ben er: beginnen");
        assertThat(bell.slips("true")).isOne();
    }

    @Test
    void letsTheClientSignBeforeTheyAreGone() {
        web.as(firm.admin())
                .open("/slips/rules")
                .submit("/slips/rules", "signature", "REQUIRED")
                .follow();
        phone.navigate(code);
        phone.click("text=Ik ben er: beginnen");
        clock.pass(Duration.ofMinutes(115));
        phone.navigate(code);
        phone.click("text=Ik vertrek: stoppen");
        assertThat(phone.locator("main")).containsText("Laat de klant hem hier tekenen");
        browser.assertAccessible(phone);
        phone.fill("[name=signer]", "Emma Baker");
        phone.click("main form .btn-primary");
        assertThat(phone.locator("main")).containsText("In afwachting");
        assertThat(bell.slips("exists (select from slip_signature)")).isOne();
    }

    @Test
    void isSeenComingByAnOfficeThatOnlyWatches() {
        office.clock().install();
        office.navigate(firm.clerk().door() + "/clock-ins");
        assertThat(office.locator("#now")).containsText("Personne");
        bell.arrive(code.substring(firm.worker().door().length()));
        office.clock().runFor(31_000);
        assertThat(office.locator("#now")).containsText("Depuis 08:00");
        // Whoever only watches is signed out in the end, and sees it.
        clock.pass(Duration.ofMinutes(121));
        office.clock().runFor(31_000);
        office.waitForURL("**/sign-in?next=*");
    }

    @Test
    void leavesTooEarlyAndReadsWhatBecameOfIt() {
        phone.navigate(code);
        phone.click("text=Ik ben er: beginnen");
        clock.pass(Duration.ofMinutes(60));
        phone.navigate(code);
        phone.click("text=Ik vertrek: stoppen");
        assertThat(phone.locator("main")).containsText("Te vroeg vertrokken");
        browser.assertAccessible(phone);
        office.navigate(firm.clerk().door() + "/clock-ins");
        browser.assertAccessible(office);
        office.click("td.main a");
        browser.assertAccessible(office);
        office.click("text=Ne pas accepter");
        office.fill("#dismiss [name=word]", "Call us please");
        office.click("#dismiss .btn-bad");
        assertThat(office.locator("main")).containsText("Rien à vérifier");
        phone.reload();
        assertThat(phone.locator("main")).containsText("Call us please");
        assertThat(bell.slips("true")).isZero();
    }
}
