package io.parvis.planning.changes;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.planning.visits.Planner;
import io.parvis.testing.Cast;
import io.parvis.testing.Menus;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Person;
import io.parvis.testing.Proves;
import io.parvis.testing.Rows;
import io.parvis.testing.SettableClock;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What clients and workers do with their own visits.
@ParvisTest
class OwnVisitTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired SettableClock clock;

    private Cast firm;
    private Planner planner;

    @BeforeEach
    void aFirmThatAllowsAll() {
        firm = world.freshFirm();
        planner = new Planner(web, firm);
        Menus.allowAll(firm, rows);
    }

    @Test
    @Proves({"PORT-11", "PORT-24"})
    void areAskedForAndStandWithoutAWorkerAtTheOffice() {
        var form = web.as(firm.owner()).open("/planning/visits/new");
        var asked = form.submit("/planning/visits", "service", "Jardin", "text", "Le portail");
        assertThat(asked.follow().main()).contains("Jardin", "Nous cherchons encore", "Le portail");
        // Sent twice, kept once.
        var again = form.submit("/planning/visits", "service", "Jardin", "text", "Le portail");
        assertThat(again.location()).isEqualTo(asked.location());
        assertThat(count("service = 'Jardin' and worker_id is null")).isOne();
        var office = web.as(firm.clerk()).open("/planning?view=LIST&open=true&day=2026-03-02");
        assertThat(office.main()).contains("Jardin");
        var seen = web.as(firm.clerk()).open("/planning/visits/" + id("Jardin"));
        assertThat(seen.main())
                .contains("Le portail", "a demandé cette visite", firm.owner().name());
    }

    @Test
    @Proves("PORT-24")
    void areTakenBackByTheOffice() {
        var visit = planner.plan().follow();
        move(firm.owner(), "from", "13:00", "until", "15:00", "text", "Sonnez").follow();
        assertThat(count("wish = 'Sonnez'")).isOne();
        planner.open(visit).submit("/undo").follow();
        assertThat(count("wish = '' and starts_at = '2026-03-03 08:00 Europe/Brussels'")).isOne();
        own(firm.owner()).submit("/cancellation").follow();
        assertThat(own(firm.worker()).main()).contains("Geannuleerd");
        assertThat(own(firm.owner()).all("main form[action$=cancellation]")).isEmpty();
        planner.open(visit).submit("/undo").follow();
        assertThat(count("state = 'PLANNED'")).isOne();
    }

    @Test
    @Proves("PORT-11")
    void areChangedByTheWorkerWhoGoes() {
        planner.plan().follow();
        move(firm.worker(), "from", "09:00", "until", "11:00", "text", "Code 12").follow();
        assertThat(count("notes = 'Code 12' and worker_id is not null")).isOne();
        assertThat(own(firm.owner()).main()).contains("09:00").doesNotContain("Code 12");
        var form = web.as(firm.worker()).open("/planning/visits/new");
        var client = firm.bakery().id();
        form.submit("/planning/visits", "client", client, "service", "Strijk", "day", "2026-03-04")
                .follow();
        assertThat(count("service = 'Strijk' and worker_id is not null")).isOne();
        var elsewhere = web.as(firm.worker()).open("/planning/visits/new");
        var never =
                elsewhere.submit(
                        "/planning/visits", "client", firm.helped().id(), "day", "2026-03-05");
        assertThat(never.status()).isEqualTo(404);
        assertThat(history("Ménage")).contains(firm.worker().name());
    }

    @Test
    void areOneOfASeriesAlone() {
        planner.plan("repeat", "WEEKLY");
        var first = id("slot = timestamptz '2026-03-10 07:00Z'", "id");
        var page = web.as(firm.owner()).open("/planning/visits/" + first);
        page.submit("/" + first, "from", "13:00", "until", "15:00", "following", "true").follow();
        assertThat(count("cast(starts_at at time zone 'Europe/Brussels' as time) = '13:00'"))
                .isOne();
    }

    @Test
    void refuseWhatCannotBe() {
        planner.plan().follow();
        assertThat(move(firm.owner(), "from", "12:00", "until", "11:00").fieldError("until"))
                .isNotEmpty();
        assertThat(move(firm.owner(), "day", "2025-03-03").fieldError("day")).contains("à venir");
        assertThat(move(firm.owner(), "day", "soon").status()).isEqualTo(422);
        var stale = own(firm.owner());
        move(firm.worker(), "until", "10:30").follow();
        assertThat(stale.submit("/" + id("Ménage"), "until", "11:00").main())
                .contains("entre-temps");
        planner.plan(
                firm.otherClerk(),
                firm.shielded(),
                "service",
                "Soins",
                "from",
                "14:00",
                "until",
                "16:00");
        var taken = move(firm.owner(), "from", "15:00", "until", "17:00");
        assertThat(taken.fieldError("anyway")).isNotEmpty();
        assertThat(taken.submit("/" + id("Ménage"), "anyway", "true").status()).isEqualTo(303);
        assertThat(count("service = 'Ménage' and worker_id is null")).isOne();
        clock.pass(Duration.ofHours(72));
        var over = own(firm.owner());
        assertThat(over.all("main form")).isEmpty();
        assertThat(post(firm.owner(), "/cancellation", "version", "2").main()).contains("commencé");
    }

    @Test
    void keepTheHoursOfANightOnWhichTheClocksChange() {
        planner.plan().follow();
        move(
                        firm.owner(),
                        "day",
                        "2026-03-28",
                        "from",
                        "22:00",
                        "until",
                        "06:00",
                        "overnight",
                        "true")
                .follow();
        assertThat(count("ends_at - starts_at = interval '7 hours'")).isOne();
        assertThat(own(firm.owner()).all("[name=until]").attr("value")).isEqualTo("06:00");
    }

    @Test
    void areNobodyElsesBusiness() {
        planner.plan().follow();
        var path = "/planning/visits/" + id("Ménage");
        for (var other : List.of(firm.helped().owner(), world.thuis().worker())) {
            assertThat(web.as(other).open(path).status()).isEqualTo(404);
            assertThat(web.as(other).post(path, "day", "2026-03-04").status()).isEqualTo(404);
        }
        assertThat(web.at(firm.owner().door()).open(path).location()).contains("sign-in");
        assertThat(web.at(firm.worker().door()).post(path).location()).contains("sign-in");
    }

    @Test
    @Proves("PORT-22")
    void stayAsTheyAreOnceTheFirmTakesTheRightAway() {
        planner.plan().follow();
        var open = own(firm.owner());
        allow("VISITS-SEE", "VISITS-OPEN", "ABSENCES-SEE");
        assertThat(open.submit("/" + id("Ménage"), "from", "09:00").status()).isEqualTo(404);
        assertThat(own(firm.owner()).all("main form")).isEmpty();
        allow("VISITS-SEE");
        assertThat(own(firm.owner()).status()).isEqualTo(404);
        var agenda = web.as(firm.owner()).open("/planning");
        assertThat(agenda.main()).contains("Ménage").doesNotContain("Rue Haute 1");
        assertThat(agenda.all("main .note a")).isEmpty();
        allow();
        assertThat(web.as(firm.owner()).open("/planning").status()).isEqualTo(404);
        assertThat(own(firm.worker()).all("main form")).isNotEmpty();
    }

    private void allow(String... deeds) {
        var admin = web.as(firm.admin());
        admin.open("/settings/portal/clients/planning")
                .submit("/planning", "view", "WEEK", "deeds", List.of(deeds));
        admin.open("/settings/portal/clients").submit("/publication").follow();
    }

    private Page own(Person person) {
        return web.as(person).open("/planning/visits/" + id("Ménage"));
    }

    private Page move(Person person, Object... typed) {
        return own(person).submit("/" + id("Ménage"), typed);
    }

    private Page post(Person person, String act, Object... typed) {
        return web.as(person).post("/planning/visits/" + id("Ménage") + act, typed);
    }

    private String history(String service) {
        return web.as(firm.clerk()).open("/planning/visits/" + id(service)).main();
    }

    private UUID id(String service) {
        return id("service = '" + service + "'", "starts_at");
    }

    private UUID id(String condition, String order) {
        return rows.as(
                firm.firm().system(),
                jdbc ->
                        jdbc.sql(
                                        "select id from visit where "
                                                + condition
                                                + " order by "
                                                + order
                                                + " limit 1")
                                .query(UUID.class)
                                .single());
    }

    private int count(String condition) {
        return rows.count(firm.firm().system(), "select count(*) from visit where " + condition);
    }
}
