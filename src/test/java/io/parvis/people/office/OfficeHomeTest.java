package io.parvis.people.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Person;
import io.parvis.testing.Rows;
import io.parvis.testing.SettableClock;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class OfficeHomeTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired SettableClock clock;

    @Test
    void greetsByTheHourWhereTheFirmIs() {
        var clerk = world.thuis().otherAdmin();
        assertThat(home(clerk).heading()).isEqualTo("Goedemorgen, " + clerk.name());
        clock.set(Instant.parse("2026-03-02T11:00:00Z"));
        assertThat(home(clerk).heading()).isEqualTo("Goedemiddag, " + clerk.name());
        clock.set(Instant.parse("2026-03-02T17:00:00Z"));
        assertThat(home(clerk).heading()).isEqualTo("Goedenavond, " + clerk.name());
    }

    @Test
    void countsDomainsInSight() {
        var clerk = world.alma().otherClerk();
        var page = home(clerk);
        assertThat(figure(page, "In opstart")).isEqualTo("1");
        assertThat(figure(page, "Zonder verantwoordelijke")).isEqualTo("3");
        assertThat(figure(page, "Geblokkeerd")).isEqualTo("1");
        assertThat(page.detail("Verantwoordelijke")).isEqualTo("1 domein");
        assertThat(page.detail("Vervanger")).isEqualTo("2 domeinen");
        assertThat(page.detail("Controleur")).isEqualTo("1 domein");
        assertThat(page.detail("Accountmanager")).isEqualTo("Geen");
    }

    @Test
    void countsNoShieldedDomain() {
        var page = home(world.alma().admin());
        assertThat(figure(page, "Sans responsable")).isEqualTo("2");
        assertThat(page.detail("Gestionnaire")).isEqualTo("1 domaine");
    }

    @Test
    void leadsToTheDomainsItCounts() {
        var clerk = world.alma().clerk();
        var list = clerk.door() + "/domains?";
        assertThat(home(clerk).links())
                .contains(
                        list + "status=STARTUP",
                        list + "blocked=true",
                        list + "without=RESPONSIBLE",
                        list + "employee=" + clerk.id() + "&held=RESPONSIBLE");
    }

    @Test
    void tellsWhoHoldsNothing() {
        assertThat(home(world.alma().otherAdmin()).main()).contains("U hebt nog geen functie");
    }

    @Test
    void tellsWhoIsAwayToday() {
        var alma = world.alma();
        assertThat(home(alma.admin()).main()).contains("Personne n'est absent aujourd'hui.");
        clock.set(Instant.parse("2026-04-03T09:00:00Z"));
        var page = home(alma.admin());
        assertThat(page.all(".person a").eachText()).containsExactly(alma.clerk().name());
        assertThat(page.text()).doesNotContain(world.thuis().clerk().name());
    }

    @Test
    void leadsANewFirmToItsFirstDomain() {
        var firm = world.freshFirm();
        rows.as(firm.firm().system(), jdbc -> jdbc.sql(EMPTY).update());
        assertThat(home(firm.admin()).link("Ouvrir votre premier domaine"))
                .contains(firm.admin().door() + "/domains/new");
        var clerk = home(firm.clerk());
        assertThat(clerk.main()).contains("Un administrateur de votre cabinet");
        assertThat(clerk.link("Ouvrir votre premier domaine")).isEmpty();
    }

    @Test
    void asksStrangersIn() {
        assertThat(web.at(world.alma().admin().door()).open("").location()).contains("/sign-in");
    }

    private static final String EMPTY =
            """
            with messages as (delete from domain_message), comments as (delete from domain_comment),
                 domains as (delete from domain), members as (delete from member)
            delete from client
            """;

    private Page home(Person person) {
        return web.as(person).open("");
    }

    private static String figure(Page page, String label) {
        return page.all(".stat").stream()
                .filter(stat -> stat.select(".stat-label").text().equals(label))
                .map(stat -> stat.select(".stat-value").text())
                .findFirst()
                .orElseThrow();
    }
}
