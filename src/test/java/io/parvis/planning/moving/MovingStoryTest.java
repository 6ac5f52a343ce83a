package io.parvis.planning.moving;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import io.parvis.planning.visits.Planner;
import io.parvis.testing.Cast;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.RealBrowser;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/// An employee who moves visits over the calendar.
@ParvisTest
class MovingStoryTest {

    @RegisterExtension final RealBrowser browser = new RealBrowser();

    @Autowired World world;
    @Autowired Web web;

    private Cast firm;
    private Planner planner;
    private Page office;

    @BeforeEach
    void oneFirm() {
        firm = world.freshFirm();
        planner = new Planner(web, firm);
        office = browser.as(firm.clerk());
    }

    @Test
    void dragsAVisitToAnotherDayAndAnotherTimeAndTakesThatBack() {
        planner.plan().follow();
        look("WEEK");
        drag(office.locator("a.visit"), day("2026-03-05"), 48);
        assertThat(said()).hasText("La visite est déplacée.");
        assertThat(day("2026-03-05").locator(".visit-time")).containsText("09:00–11:00");
        browser.assertAccessible(office);
        office.click("#planning-said >> text=Revenir sur la modification");
        assertThat(day("2026-03-03").locator(".visit-time")).containsText("08:00–10:00");
        // The calendar is drawn anew meanwhile, once for who changed it and once for whoever looks.
        var end = box(office.locator("[data-end]"));
        office.mouse().move(end.x + 20, end.y + 4);
        office.mouse().down();
        office.mouse().move(end.x + 20, end.y + 28);
        office.mouse().up();
        assertThat(office.locator(".visit-time")).containsText("08:00–10:30");
    }

    @Test
    void givesAVisitToAWorkerAlongTheDay() {
        planner.plan("worker", "").follow();
        look("DAY");
        var band = office.locator("[data-band]").boundingBox();
        var row = office.locator("[data-gives='" + firm.worker().id() + "']").boundingBox();
        var hour = office.locator(".plan-strip").first().boundingBox().width / 24;
        office.mouse().move(band.x + 10, band.y + 5);
        office.mouse().down();
        office.mouse().move(band.x + 10 + hour, row.y + 20);
        office.mouse().up();
        var mine = office.locator("[data-gives='" + firm.worker().id() + "'] .visit-time");
        assertThat(mine).containsText("09:00–11:00");
    }

    @Test
    void putsBackWhatIsRefusedAndSaysWhy() {
        planner.plan("from", "12:00", "until", "14:00").follow();
        planner.plan().follow();
        look("WEEK");
        drag(office.locator("a.visit").first(), day("2026-03-03"), 12 * 15);
        assertThat(said()).hasText("Cet intervenant a une autre visite à ce moment-là.");
        assertThat(office.locator(".visit-time").first()).containsText("08:00–10:00");
        assertThat(office.locator(".plan-held")).hasCount(0);
    }

    @Test
    void movesByKeysAndGivesUp() {
        planner.plan().follow();
        look("WEEK");
        var card = office.locator("a.visit");
        card.focus();
        office.keyboard().press("Space");
        office.keyboard().press("ArrowDown");
        office.keyboard().press("ArrowDown");
        office.keyboard().press("Shift+ArrowDown");
        office.keyboard().press("ArrowRight");
        var told = office.locator("#planning-told");
        assertThat(told).containsText("08:30–10:45");
        assertThat(told).containsText("4 mars");
        office.keyboard().press("Escape");
        assertThat(told).hasText("Reposée : rien n'est changé.");
        assertThat(card).isFocused();
        office.keyboard().press("Space");
        office.keyboard().press("ArrowRight");
        office.keyboard().press("Enter");
        assertThat(day("2026-03-04").locator(".visit-time")).containsText("08:00–10:00");
        assertThat(card).isFocused();
    }

    @Test
    void asksInAFormWhatConcernsASeries() {
        planner.plan("repeat", "WEEKLY", "last", "2026-03-10").follow();
        look("WEEK");
        drag(office.locator("a.visit"), day("2026-03-06"), 0);
        var form = office.locator("#planning-move");
        assertThat(form.locator("[name=day]")).hasValue("2026-03-06");
        assertThat(form.locator("[name=following]")).isVisible();
        browser.assertAccessible(office);
        form.locator("[name=until]").fill("07:00");
        form.locator(".btn-primary").click();
        assertThat(form.locator(".summary")).containsText("La fin n'est pas après le début");
        form.locator("[name=until]").fill("10:00");
        form.locator(".btn-primary").click();
        assertThat(day("2026-03-06").locator("a.visit")).hasCount(1);
        office.locator("a.visit").focus();
        office.keyboard().press("m");
        assertThat(form).isVisible();
        office.keyboard().press("Escape");
        assertThat(form).isHidden();
    }

    private BoundingBox box(Locator drawnAnew) {
        var found = new AtomicReference<BoundingBox>();
        office.waitForCondition(() -> {
            found.set(drawnAnew.boundingBox());
            return found.get() != null;
        });
        return Objects.requireNonNull(found.get());
    }

    private void look(String view) {
        office.navigate(firm.clerk().door() + "/planning?view=" + view + "&day=2026-03-03");
    }

    private Locator day(String day) {
        return office.locator("[data-day='" + day + "']");
    }

    private Locator said() {
        return office.locator("#planning-said p");
    }

    private void drag(Locator card, Locator day, int down) {
        var from = card.boundingBox();
        var to = day.boundingBox();
        office.mouse().move(from.x + 20, from.y + 10);
        office.mouse().down();
        office.mouse().move(from.x + 30, from.y + 12);
        office.mouse().move(to.x + 20, from.y + 10 + down);
        office.mouse().up();
    }
}
