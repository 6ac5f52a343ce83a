package io.parvis.planning.slips;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.parvis.people.menus.Audience;
import io.parvis.people.menus.MenuEntry;
import io.parvis.planning.visits.Planner;
import io.parvis.platform.jobs.Jobs;
import io.parvis.testing.Cast;
import io.parvis.testing.Mailbox;
import io.parvis.testing.Menus;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Person;
import io.parvis.testing.Proves;
import io.parvis.testing.RealBrowser;
import io.parvis.testing.Rows;
import io.parvis.testing.SettableClock;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/// A home-services agency, a client and a worker with their telephones: what the two portals are for.
@ParvisTest
class AgencyStoryTest {

    @RegisterExtension final RealBrowser browser = new RealBrowser();

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired Jobs jobs;
    @Autowired Mailbox mailbox;
    @Autowired SettableClock clock;

    private Cast firm;

    @BeforeEach
    void anAgency() {
        firm = world.freshFirm();
        Menus.turnOn(firm, rows, MenuEntry.DOCUMENTS);
    }

    @Test
    @Proves({"PORT-03", "PORT-27", "PORT-35", "PORT-36"})
    void givesTwoHundredWorkersAPortalAndSeesWhoGotNoneAndWhy() {
        hire(200);
        var office = browser.as(firm.clerk());
        office.navigate(firm.clerk().door() + "/workers/portals?q=numero");
        office.check("[data-bulk-all]");
        office.check("[name=every]");
        office.click("text=Générer les portails");
        assertThat(office.locator("progress")).isVisible();
        jobs.run("portals");
        assertThat(office.locator("#progress")).containsText("199 sur 200");
        assertThat(office.locator("#progress")).containsText("Numero 7");
        assertThat(office.locator("#progress")).containsText("Pas d'adresse e-mail");
        var letter = mailbox.last("numero8@" + firm.firm().slug() + ".example");
        var phone = browser.window("nl-BE");
        phone.setViewportSize(390, 844);
        phone.navigate(firm.worker().door() + "/sign-in");
        phone.fill("[name=identifier]", "numero8@" + firm.firm().slug() + ".example");
        phone.fill("[name=password]", letter.password());
        phone.click("main button:not([type=button])");
        phone.fill("[name=old]", letter.password());
        phone.fill("[name=password]", World.PASSWORD);
        phone.fill("[name=again]", World.PASSWORD);
        phone.press("[name=again]", "Enter");
        assertThat(phone.locator("main")).containsText("Uw wachtwoord is gewijzigd");
        phone.navigate(firm.worker().door());
        assertThat(phone.locator("h1")).containsText("Numero 8");
    }

    private void hire(int workers) {
        rows.as(
                firm.firm().system(),
                jdbc ->
                        jdbc.sql(
                                        """
                                        insert into worker (id, number, nature, name, email, country, language, created_at)
                                        select gen_random_uuid(), 'N' || n, 'EMPLOYEE', 'Numero ' || n,
                                               case n when 7 then '' else 'numero' || n || '@' || cast(? as text) end,
                                               'BE', 'nl', current_moment()
                                          from generate_series(1, ?) n
                                        """)
                                .param(firm.firm().slug() + ".example")
                                .param(workers)
                                .update());
    }

    @Test
    @Proves({"PORT-03", "PORT-11", "PORT-15", "PORT-18", "PORT-24", "PORT-37"})
    void sharesADocumentAndAVisitFromTheMoveToTheApprovedSlip() {
        Menus.allow(firm, rows, Audience.CLIENT, "VISITS-SEE", "VISITS-OPEN", "VISITS-CHANGE");
        publish("Contrat 2026");
        // 5 March 2026 is a Thursday.
        new Planner(web, firm).plan("day", "2026-03-05").follow();

        var client = telephone(firm.owner());
        client.navigate(firm.owner().door() + "/documents");
        assertThat(client.locator("main")).containsText("Contrat 2026");
        browser.assertAccessible(client);
        client.navigate(firm.owner().door() + "/planning");
        client.click("main .note a");
        client.fill("[name=day]", "2026-03-06");
        client.click("main form button:not([type=button])");
        assertThat(client.locator("main")).containsText("6 mars 2026 08:00");

        var morning = telephone(firm.worker());
        morning.navigate(firm.worker().door() + "/planning");
        assertThat(morning.locator("main")).containsText("vrijdag 6 mrt 2026");

        // Nobody is signed in for that long.
        clock.pass(Duration.ofDays(5));
        var worker = telephone(firm.worker());
        worker.navigate(firm.worker().door() + "/slips");
        browser.assertAccessible(worker);
        worker.click("text=Werkbon invoeren");
        worker.click("text=Naar het kantoor sturen");
        assertThat(worker.locator("main")).containsText("In afwachting");

        var office = browser.as(firm.clerk());
        office.navigate(firm.clerk().door() + "/slips");
        office.click("td.main a");
        office.click("text=Approuver");
        assertThat(office.locator("main")).containsText("Approuvé");
        worker.reload();
        assertThat(worker.locator("main")).containsText("Goedgekeurd");
    }

    @Test
    @Proves("PORT-18")
    void opensTheWorkersDoorWithNoClientsKey() {
        var stranger = browser.window("nl-BE");
        stranger.setViewportSize(390, 844);
        stranger.navigate(firm.worker().door() + "/sign-in");
        stranger.fill("[name=identifier]", firm.owner().identifier());
        stranger.fill("[name=password]", World.PASSWORD);
        stranger.click("main button:not([type=button])");
        assertThat(stranger.locator("[name=password]")).isVisible();
        browser.forgive("422");
    }

    private void publish(String label) {
        var sent =
                web.as(firm.clerk())
                        .post(
                                "/clients/" + firm.bakery().id() + "/documents",
                                Map.of("label", label, "folder", "", "portal", "true"),
                                Map.of("contract.pdf", "%PDF-1.7 agreed".getBytes(UTF_8)));
        assertThat(sent.status()).isEqualTo(303);
    }

    private Page telephone(Person person) {
        var phone = browser.as(person);
        phone.setViewportSize(390, 844);
        return phone;
    }
}
