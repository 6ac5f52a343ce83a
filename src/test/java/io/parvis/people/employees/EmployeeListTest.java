package io.parvis.people.employees;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.Cast;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Person;
import io.parvis.testing.Proves;
import io.parvis.testing.Rows;
import io.parvis.testing.SettableClock;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.sql.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class EmployeeListTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired SettableClock clock;

    @Test
    void showsWhoWorksHereAndNobodyElse() {
        var page = list(world.alma().admin(), "");
        assertThat(page.heading()).isEqualTo("Collaborateurs");
        assertThat(page.main()).contains("5 collaborateurs", "chloe.lambert@cabinet-alma.example");
        assertThat(page.rows()).hasSize(5);
        for (var stranger : world.thuis().people()) {
            assertThat(page.text()).doesNotContain(stranger.name());
        }
        assertThat(page.text())
                .doesNotContain(world.alma().owner().name(), world.alma().worker().name());
    }

    @Test
    void tellsRoleAndState() {
        var alma = world.alma();
        var page = list(alma.admin(), "");
        assertThat(cell(page, alma.admin(), "Rôle")).isEqualTo("Administrateur du portail");
        assertThat(cell(page, alma.clerk(), "Rôle")).isEqualTo("Back-office du portail");
        assertThat(cell(page, alma.clerk(), "État")).isEqualTo("Actif");
        assertThat(cell(page, alma.former(), "État")).isEqualTo("Désactivé");
        assertThat(row(page, alma.former()).select("td .chip svg")).isNotEmpty();
    }

    @Test
    @Proves("DOM-34")
    void countsTheDomainsInWhichSomebodyHoldsAFunction() {
        var alma = world.alma();
        var page = list(alma.otherClerk(), "");
        assertThat(cell(page, alma.clerk(), "Functies")).isEqualTo("1 domein");
        assertThat(cell(page, alma.otherClerk(), "Functies")).isEqualTo("4 domeinen");
        assertThat(cell(page, alma.otherAdmin(), "Functies")).isEqualTo("Geen");
        assertThat(page.links())
                .contains("/cabinet-alma/office/domains?employee=" + alma.clerk().id());
    }

    @Test
    @Proves("DOM-27")
    void countsNoDomainThatIsShieldedFromTheReader() {
        var alma = world.alma();
        var page = list(alma.admin(), "");
        assertThat(cell(page, alma.otherClerk(), "Fonctions")).isEqualTo("2 domaines");
    }

    @Test
    void tellsWhoIsAwayAndWhoWillBe() {
        var firm = world.freshFirm();
        away(firm, firm.admin(), "2026-03-01", "2026-03-02");
        away(firm, firm.otherAdmin(), "2026-02-20", "2026-03-01");
        away(firm, firm.otherClerk(), "2026-03-03", "2026-03-06");
        away(firm, firm.otherClerk(), "2026-07-01", "2026-07-31");
        var page = list(firm.admin(), "");
        assertThat(cell(page, firm.admin(), "Absence")).isEqualTo("Absent jusqu'au 2 mars 2026");
        assertThat(cell(page, firm.otherAdmin(), "Absence")).isEqualTo("Aucune prévue");
        assertThat(cell(page, firm.otherClerk(), "Absence")).isEqualTo("3 mars 2026 – 6 mars 2026");
    }

    @Test
    void countsDaysWhereTheFirmIs() {
        var firm = world.freshFirm();
        away(firm, firm.admin(), "2026-03-01", "2026-03-02");
        clock.set(java.time.Instant.parse("2026-03-02T23:30:00Z"));
        assertThat(cell(list(firm.admin(), ""), firm.admin(), "Absence"))
                .isEqualTo("Aucune prévue");
    }

    @Test
    void findsAFragmentOfTheNameOrTheIdentifier() {
        var alma = world.alma();
        assertThat(names(list(alma.admin(), "?q=NOEL"))).containsExactly("Damien Noël");
        assertThat(names(list(alma.admin(), "?q=basile.ren"))).containsExactly("Basile Renard");
        var nobody = list(alma.admin(), "?q=%25");
        assertThat(nobody.rows()).isEmpty();
        assertThat(nobody.main()).contains("Aucun collaborateur ne correspond");
    }

    @Test
    void narrowsByStateAndRole() {
        var alma = world.alma();
        var page = list(alma.admin(), "?state=DEACTIVATED&role=BACK_OFFICE");
        assertThat(names(page)).containsExactly(alma.former().name());
        assertThat(page.main()).contains("État : Désactivé", "Annuler le filtre");
        assertThat(page.links()).contains("/cabinet-alma/office/employees?role=BACK_OFFICE");
        assertThat(names(list(alma.admin(), "?role=PORTAL_ADMINISTRATOR"))).hasSize(2);
    }

    @Test
    void takesNoHarmFromAnUnreadableFilter() {
        var admin = world.alma().admin();
        for (var filter :
                List.of(
                        "?state=NONE",
                        "?role=OWNER",
                        "?after=1",
                        "?q=%00",
                        "?q=%FF",
                        "?q=" + "a".repeat(5000))) {
            var page = list(admin, filter);
            assertThat(page.status()).as(filter).isEqualTo(200);
        }
        var html = list(admin, "?q=%3Cb%20id%3Dx%3E'%3B--");
        assertThat(html.status()).isEqualTo(200);
        assertThat(html.all("#x")).isEmpty();
        assertThat(list(admin, "?after=" + UUID.randomUUID()).status()).isEqualTo(200);
    }

    @Test
    void turnsPages() {
        var firm = world.freshFirm();
        for (int i = 0; i < 100; i++) {
            employ(firm, "Person %03d".formatted(i));
        }
        var first = list(firm.admin(), "?q=person");
        assertThat(names(first)).hasSize(Roster.PAGE).startsWith("Person 000");
        var last = open(firm.admin(), first.link("Suivant").orElseThrow());
        assertThat(names(last)).hasSize(Roster.PAGE).startsWith("Person 050");
        assertThat(last.link("Suivant")).isEmpty();
        var again = open(firm.admin(), last.link("Précédent").orElseThrow());
        assertThat(names(again)).isEqualTo(names(first));
        assertThat(again.link("Précédent")).isEmpty();
    }

    @Test
    void showsBackOfficeNoWayToInvite() {
        assertThat(list(world.alma().clerk(), "").links())
                .doesNotContain("/cabinet-alma/office/employees/new");
        assertThat(list(world.alma().admin(), "").links())
                .contains("/cabinet-alma/office/employees/new");
    }

    private void away(Cast firm, Person person, String first, String last) {
        rows.insert(
                firm.firm().system(),
                "absence",
                Map.of(
                        "id", UUID.randomUUID(),
                        "account_id", person.id(),
                        "first_day", Date.valueOf(first),
                        "last_day", Date.valueOf(last)));
    }

    private void employ(Cast firm, String name) {
        var address = name.replace(' ', '.') + "@" + firm.firm().slug() + ".example";
        rows.insert(
                firm.firm().system(),
                "account",
                Map.of(
                        "id",
                        UUID.randomUUID(),
                        "realm",
                        "STAFF",
                        "role",
                        "BACK_OFFICE",
                        "identifier",
                        address,
                        "email",
                        address,
                        "name",
                        name,
                        "language",
                        "nl",
                        "created_at",
                        clock.instant()));
    }

    private Page list(Person reader, String filter) {
        return web.as(reader).open("/employees" + filter);
    }

    private Page open(Person reader, String href) {
        return web.as(reader).open("site:" + href);
    }

    private static List<String> names(Page page) {
        return page.all("td.main a").eachText();
    }

    private static org.jsoup.nodes.Element row(Page page, Person person) {
        return page.rows().stream()
                .filter(row -> row.select("td.main a").text().equals(person.name()))
                .findFirst()
                .orElseThrow();
    }

    private static String cell(Page page, Person person, String heading) {
        return row(page, person).select("td[data-label=" + heading + "]").text();
    }
}
