package io.parvis.planning.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.planning.visits.Planner;
import io.parvis.testing.Cast;
import io.parvis.testing.Menus;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Person;
import io.parvis.testing.Rows;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.util.LinkedHashMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// It is Monday 2 March 2026, and somebody plans on Tuesday.
@ParvisTest
class RulesTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;

    private Cast firm;
    private Planner planner;

    @BeforeEach
    void aFirmThatAllowsAll() {
        firm = world.freshFirm();
        planner = new Planner(web, firm);
        Menus.allowAll(firm, rows);
    }

    @Test
    void keepAClosedDayAsItIs() {
        var visit = planner.plan().follow();
        var later = planner.plan("day", "2026-03-10").follow();
        set("closedUntil", "2026-03-05").follow();
        assertThat(
                        planner.plan("day", "2026-03-05", "from", "12:00", "until", "13:00")
                                .fieldError("day"))
                .contains("clôturé");
        assertThat(planner.edit(visit, "notes", "Sonnez").fieldError("day")).contains("clôturé");
        assertThat(planner.edit(visit, "day", "2026-03-09").fieldError("day")).contains("clôturé");
        assertThat(planner.edit(later, "day", "2026-03-04").fieldError("day")).contains("clôturé");
        assertThat(planner.open(visit).submit("/cancellation").main()).contains("clôturé");
        var move = web.as(firm.clerk()).open("site:" + later.path() + "/move");
        assertThat(move.submit("/move", "day", "2026-03-05").fieldError("day")).contains("clôturé");
        assertThat(count("state = 'PLANNED' and version = 0")).isEqualTo(2);
        var board = web.as(firm.clerk()).open("/planning?view=WEEK&day=2026-03-03");
        assertThat(board.main()).contains("clôturé jusqu'au 5 mars 2026");
        set("closedUntil", "").follow();
        assertThat(planner.edit(visit, "notes", "Sonnez").status()).isEqualTo(303);
    }

    @Test
    void keepAClosedDayWhateverWouldReachIntoIt() {
        var visit = planner.plan("day", "2026-03-09").follow();
        planner.edit(visit, "day", "2026-03-04");
        set("closedUntil", "2026-03-05").follow();
        assertThat(planner.open(visit).submit("/undo").summary()).contains("clôturé");
        var series =
                planner.plan(
                        "day", "2026-03-05", "from", "15:00", "until", "16:00", "repeat", "DAILY");
        assertThat(series.fieldError("day")).contains("clôturé");
        var absence = "/workers/" + firm.worker().id() + "/presence";
        var away =
                web.as(firm.clerk())
                        .post(
                                absence + "/absences",
                                "firstDay",
                                "2026-03-05",
                                "lastDay",
                                "2026-03-12",
                                "kind",
                                "SICK");
        assertThat(away.fieldError("firstDay")).contains("clôturé");
        // What falls on a closed day stays with whoever was there.
        set("closedUntil", "").follow();
        web.as(firm.clerk())
                .post(absence + "/absences", "firstDay", "2026-03-11", "kind", "SICK")
                .follow();
        set("closedUntil", "2026-03-12").follow();
        var kept = web.as(firm.clerk()).open(absence);
        assertThat(kept.submit("/absences/" + absence()).main()).contains("clôturé");
        assertThat(count("worker_id is not null")).isOne();
    }

    @Test
    void leaveTheClosedDaysOfAnAbsenceAndChangeTheOthers() {
        var there = "/workers/" + firm.worker().id() + "/presence/absences";
        web.as(firm.clerk())
                .post(there, "firstDay", "2026-03-03", "lastDay", "2026-03-06", "kind", "SICK")
                .follow();
        set("closedUntil", "2026-03-04").follow();
        var path = there + "/" + absence();
        var page = web.as(firm.clerk()).open(path);
        assertThat(page.submit(path, "lastDay", "2026-03-03").fieldError("firstDay"))
                .contains("clôturé");
        assertThat(page.submit(path, "kind", "LEAVE").fieldError("firstDay")).contains("clôturé");
        page.submit(path, "lastDay", "2026-03-12").follow();
        page.submit(path, "lastDay", "2026-03-04").follow();
        assertThat(
                        rows.count(
                                firm.firm().system(),
                                "select count(*) from worker_absence where last_day = '2026-03-04'"))
                .isOne();
    }

    @Test
    void leaveWithWhoeverLeavesWhatIsClosed() {
        planner.plan("day", "2026-03-04").follow();
        planner.plan("day", "2026-03-10").follow();
        set("closedUntil", "2026-03-05").follow();
        var worker = web.as(firm.admin()).open("/workers/" + firm.worker().id());
        worker.submit("/archive").follow();
        assertThat(count("worker_id is not null and starts_at < '2026-03-06'")).isOne();
        assertThat(count("worker_id is null")).isOne();
    }

    @Test
    void closeTheDaysForThePortalsToo() {
        planner.plan().follow();
        set("closedUntil", "2026-03-05").follow();
        for (var person : new Person[] {firm.owner(), firm.worker()}) {
            var own = own(person);
            assertThat(own.all("main form")).as(person.name()).isEmpty();
            assertThat(own.all("main .banner").text()).containsAnyOf("clôturé", "afgesloten");
            var day =
                    web.as(person)
                            .post(
                                    "/planning/visits/" + visit(),
                                    "day",
                                    "2026-03-09",
                                    "from",
                                    "08:00",
                                    "until",
                                    "10:00",
                                    "version",
                                    0);
            assertThat(day.status()).isEqualTo(422);
        }
        var asked = web.as(firm.owner()).open("/planning/visits/new");
        assertThat(
                        asked.submit("/planning/visits", "service", "Jardin", "day", "2026-03-05")
                                .fieldError("day"))
                .contains("clôturé");
        var away = web.as(firm.worker()).open("/presence");
        assertThat(
                        away.submit("/absences", "firstDay", "2026-03-05", "kind", "LEAVE")
                                .fieldError("firstDay"))
                .contains("afgesloten");
        assertThat(count("version = 0")).isOne();
    }

    @Test
    void leaveAVisitAloneOnceTheNoticePeriodHasBegun() {
        planner.plan("day", "2026-03-04").follow();
        set("clientNotice", 24, "workerNotice", 72).follow();
        var phone = own(firm.owner());
        assertThat(
                        phone.submit(
                                        "/" + visit(),
                                        "day",
                                        "2026-03-02",
                                        "from",
                                        "20:00",
                                        "until",
                                        "21:00")
                                .fieldError("day"))
                .contains("24 h avant", "appelez le bureau");
        phone.submit("/" + visit(), "from", "09:00", "until", "11:00").follow();
        var worker = own(firm.worker());
        assertThat(worker.all("main form")).isEmpty();
        assertThat(worker.main()).contains("tot 72 uur vooraf", "Bel het kantoor");
        var late =
                web.as(firm.worker())
                        .post("/planning/visits/" + visit() + "/cancellation", "version", 1);
        assertThat(late.summary()).contains("72 uur");
        assertThat(count("state = 'PLANNED'")).isOne();
        assertThat(planner.plan().status()).isEqualTo(303);
    }

    @Test
    void keepTheVisitsOfAClientApart() {
        planner.plan().follow();
        planner.plan("worker", "", "from", "09:00", "until", "11:00").follow();
        var refused = set("apart", "true");
        assertThat(refused.fieldError("apart")).contains("2 visites d'un même client");
        assertThat(refused.main()).contains(firm.bakery().name());
        var second = refused.all("main ul a[href*=visits]").attr("href");
        web.as(firm.clerk()).open("site:" + second).submit("/cancellation").follow();
        set("apart", "true").follow();
        assertThat(planner.plan("worker", "", "from", "09:30", "until", "11:00").fieldError("from"))
                .contains("déjà une autre visite");
        assertThat(planner.plan("worker", "", "from", "10:00", "until", "11:00").status())
                .isEqualTo(303);
        var restored = web.as(firm.clerk()).open("site:" + second);
        assertThat(restored.submit("/cancellation").summary()).contains("déjà une autre visite");
        var asked = web.as(firm.owner()).open("/planning/visits/new");
        assertThat(
                        asked.submit(
                                        "/planning/visits",
                                        "service",
                                        "Jardin",
                                        "day",
                                        "2026-03-03",
                                        "from",
                                        "08:30")
                                .fieldError("from"))
                .contains("déjà une autre visite");
        set("apart", "false").follow();
        assertThat(planner.plan("worker", "", "from", "09:30", "until", "11:00").status())
                .isEqualTo(303);
    }

    @Test
    void refuseWhatCannotBeMeant() {
        assertThat(set("clientNotice", -1).fieldError("clientNotice")).isNotEmpty();
        assertThat(set("workerNotice", 721).fieldError("workerNotice")).isNotEmpty();
        assertThat(set("closedUntil", "2028-01-01").fieldError("closedUntil")).contains("un an");
        assertThat(set("closedUntil", "soon").status()).isEqualTo(422);
        assertThat(set("planner", UUID.randomUUID()).fieldError("planner")).isNotEmpty();
        assertThat(set("workerMails", "true").fieldError("planner")).contains("personne");
    }

    @Test
    void areSetByAdministratorsOfTheFirmAlone() {
        set("clientNotice", 48, "closedUntil", "2026-02-28").follow();
        assertThat(web.as(firm.admin()).open("/planning/rules").value("closedUntil"))
                .isEqualTo("2026-02-28");
        assertThat(web.as(world.alma().admin()).open("/planning/rules").value("clientNotice"))
                .isEqualTo("0");
        assertThat(web.as(firm.clerk()).open("/planning/rules").status()).isEqualTo(403);
        assertThat(web.as(firm.clerk()).post("/planning/rules", "clientNotice", 1).status())
                .isEqualTo(403);
        assertThat(web.at(firm.admin().door()).open("/planning/rules").location())
                .contains("/sign-in");
        assertThat(
                        rows.count(
                                firm.firm().system(),
                                "select count(*) from audit_entry where event = 'PlanningRulesChanged'"))
                .isOne();
    }

    private Page set(Object... typed) {
        var values = new LinkedHashMap<Object, Object>();
        values.put("clientNotice", 0);
        values.put("workerNotice", 0);
        for (int i = 0; i < typed.length; i += 2) {
            values.put(typed[i], typed[i + 1]);
        }
        var all =
                values.entrySet().stream().flatMap(one -> Stream.of(one.getKey(), one.getValue()));
        return web.as(firm.admin()).post("/planning/rules", all.toArray());
    }

    private Page own(Person person) {
        return web.as(person).open("/planning/visits/" + visit());
    }

    private UUID visit() {
        return id("select id from visit");
    }

    private UUID absence() {
        return id("select id from worker_absence");
    }

    private UUID id(String query) {
        return rows.as(firm.firm().system(), jdbc -> jdbc.sql(query).query(UUID.class).single());
    }

    private int count(String condition) {
        return rows.count(firm.firm().system(), "select count(*) from visit where " + condition);
    }
}
