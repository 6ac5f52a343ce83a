package io.parvis.planning.presence;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.people.menus.Audience;
import io.parvis.testing.Cast;
import io.parvis.testing.Menus;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Person;
import io.parvis.testing.Place;
import io.parvis.testing.Proves;
import io.parvis.testing.Rows;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.util.LinkedHashMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class PresenceTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;

    private Cast firm;
    private String here;

    @BeforeEach
    void oneFirm() {
        firm = world.freshFirm();
        here = "/workers/" + firm.worker().id() + "/presence";
    }

    @Test
    @Proves("PORT-48")
    void plansNobodyWhoIsAway() {
        assertThat(leave("2026-03-03", "2026-03-05").follow().flash())
                .isEqualTo("L'absence est notée.");
        var refused = plan(firm.bakery(), "day", "2026-03-05");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.fieldError("worker")).contains(firm.worker().name() + " n'est pas là");
        assertThat(plan(firm.bakery(), "day", "2026-03-06").status()).isEqualTo(303);
        assertThat(plan(firm.bakery(), "day", "2026-03-05", "worker", "").status()).isEqualTo(303);
        var series =
                plan(
                        firm.bakery(),
                        "day",
                        "2026-03-02",
                        "from",
                        "14:00",
                        "until",
                        "15:00",
                        "repeat",
                        "DAILY",
                        "last",
                        "2026-03-08",
                        "anyway",
                        "true");
        assertThat(series.follow().flash()).contains("7 visites", "dont 3 sans intervenant");
    }

    @Test
    void leavesToNobodyWhatFallsOnTheDaysOnlyWhenThatIsMeant() {
        var visit = plan(firm.bakery(), "day", "2026-03-04").follow();
        plan(firm.shielded(), firm.otherClerk(), "day", "2026-03-05").follow();
        var refused = leave("2026-03-03", "2026-03-05");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.summary()).contains("2 visites tombent ces jours-là");
        assertThat(refused.main())
                .contains("Ménage chez " + firm.bakery().name())
                .doesNotContain(firm.shielded().name());
        assertThat(count("worker_id is not null")).isEqualTo(2);
        var noted = leave("2026-03-03", "2026-03-05", "meanwhile", "RELEASE").follow();
        assertThat(noted.flash()).contains("2 visites sont maintenant sans intervenant");
        assertThat(count("worker_id is not null")).isZero();
        var open = web.as(firm.clerk()).open("site:" + visit.path());
        assertThat(open.detail("Intervenant")).isEqualTo("Sans intervenant");
        var again = open.submit("/worker", "worker", firm.worker().id());
        assertThat(again.fieldError("worker")).contains("n'est pas là");
        var board = web.as(firm.clerk()).open("/planning?view=WORKERS&day=2026-03-04");
        assertThat(board.main()).contains("Absent");
        var back = web.as(firm.clerk()).open(here).submit("/absences/" + absence()).follow();
        assertThat(back.flash()).isEqualTo("L'absence est supprimée.");
        assertThat(open.submit("/worker", "worker", firm.worker().id()).status()).isEqualTo(303);
    }

    @Test
    void keepsVisitsOfWhoeverIsAwayWhereThatIsMeantAndWarns() {
        var visit = plan(firm.bakery(), "day", "2026-03-04").follow();
        var noted = leave("2026-03-03", "2026-03-05", "meanwhile", "KEEP").follow();
        assertThat(noted.flash()).isEqualTo("L'absence est notée.");
        var kept = web.as(firm.clerk()).open("site:" + visit.path());
        assertThat(kept.detail("Intervenant")).isEqualTo(firm.worker().name());
        assertThat(kept.main()).contains("absence de " + firm.worker().name() + " est notée");
        assertThat(kept.link("Trouver quelqu'un").orElseThrow()).endsWith("/replacements");
        var week = web.as(firm.clerk()).open("/planning?view=WEEK&day=2026-03-04");
        assertThat(week.all("a.visit").text()).contains("Absent");
        assertThat(leave("2026-03-09", "2026-03-10", "meanwhile", "FORGET").status())
                .isEqualTo(422);
    }

    @Test
    void asksBeforePlanningOutsideOfTheHours() {
        offer("TUESDAY", "08:00", "12:00").follow();
        assertThat(plan(firm.bakery(), "day", "2026-03-03").status()).isEqualTo(303);
        var refused = plan(firm.bakery(), "day", "2026-03-04");
        assertThat(refused.fieldError("outside")).contains("en dehors des disponibilités");
        assertThat(plan(firm.bakery(), "day", "2026-03-04", "outside", "true").status())
                .isEqualTo(303);
        assertThat(
                        plan(firm.bakery(), "day", "2026-03-10", "from", "11:00", "until", "13:00")
                                .status())
                .isEqualTo(422);
    }

    @Test
    void asksTheSameOfWhatComesBack() {
        offer("TUESDAY", "08:00", "12:00").follow();
        var daily =
                plan(firm.bakery(), "day", "2026-04-06", "repeat", "DAILY", "last", "2026-04-08");
        assertThat(daily.fieldError("outside")).contains("en dehors des disponibilités");
        assertThat(
                        plan(
                                        firm.bakery(),
                                        "day",
                                        "2026-04-07",
                                        "repeat",
                                        "WEEKLY",
                                        "last",
                                        "2026-04-30")
                                .follow()
                                .flash())
                .isEqualTo("4 visites sont planifiées.");
        var again =
                plan(
                        firm.bakery(),
                        "day",
                        "2026-04-06",
                        "repeat",
                        "DAILY",
                        "last",
                        "2026-04-08",
                        "outside",
                        "true");
        assertThat(again.fieldError("anyway")).contains("À 1 des 3 visites");
        assertThat(again.all("input[name=outside][checked]")).hasSize(1);
    }

    @Test
    void refusesWhatCannotBeMeant() {
        assertThat(leave("2026-03-05", "2026-03-03").fieldError("lastDay"))
                .isEqualTo("Le dernier jour précède le premier.");
        assertThat(leave("9999-03-05", "").fieldError("firstDay")).isNotEmpty();
        assertThat(leave("soon", "").fieldError("firstDay")).isNotEmpty();
        leave("2026-03-05", "").follow();
        assertThat(leave("2026-03-01", "2026-03-05").fieldError("firstDay"))
                .contains("couvre déjà");
        assertThat(offer("TUESDAY", "12:00", "08:00").fieldError("ends")).isNotEmpty();
        offer("TUESDAY", "08:00", "12:00").follow();
        assertThat(offer("TUESDAY", "11:00", "13:00").fieldError("starts")).contains("recoupe");
        assertThat(offer("SOMEDAY", "11:00", "13:00").status()).isEqualTo(422);
    }

    @Test
    void showsAWorkerTheirOwn() {
        leave("2026-03-05", "2026-03-06").follow();
        offer("TUESDAY", "08:00", "12:00").follow();
        var own = web.as(firm.worker()).open("/presence");
        assertThat(own.main()).contains("dinsdag 08:00–12:00", "Verlof", "5 mrt 2026");
        own.submit("/absences", "firstDay", "2026-03-09", "kind", "SICK").follow();
        assertThat(own.submit("/absences", "firstDay", "2026-03-09", "kind", "SICK").status())
                .isEqualTo(422);
        assertThat(own.submit("/absences", "firstDay", "2026-02-02", "kind", "SICK").main())
                .contains("Wat voorbij is");
        own.submit("/hours", "weekday", "FRIDAY", "starts", "08:00", "ends", "12:00").follow();
        var noted = web.as(firm.worker()).open("/presence");
        assertThat(noted.main()).contains("Ziek", "9 mrt 2026", "vrijdag 08:00–12:00");
        var sick =
                rows.as(
                        firm.firm().system(),
                        jdbc ->
                                jdbc.sql("select id from worker_absence where kind = 'SICK'")
                                        .query(java.util.UUID.class)
                                        .single());
        noted.submit("/absences/" + sick).follow();
        var elsewhere = world.thuis().worker().actor();
        assertThat(rows.count(firm.worker().actor(), "select count(*) from worker_absence"))
                .isOne();
        assertThat(rows.count(elsewhere, "select count(*) from worker_absence")).isZero();
        assertThat(
                        rows.count(
                                firm.owner().in(firm.bakery().id()),
                                "select count(*) from availability"))
                .isZero();
    }

    @Test
    void isChangedByTheOffice() {
        leave("2026-03-05", "2026-03-06").follow();
        plan(firm.bakery(), "day", "2026-03-09").follow();
        var path = here + "/absences/" + absence();
        var change = web.as(firm.clerk()).open(path);
        assertThat(change.value("lastDay")).isEqualTo("2026-03-06");
        var asked = change.submit(path, "lastDay", "2026-03-09", "kind", "SICK");
        assertThat(asked.main()).contains("1 visite tombe", "Ménage chez");
        var changed = asked.submit(path, "meanwhile", "RELEASE").follow();
        assertThat(changed.flash()).contains("L'absence est modifiée. 1 visite est maintenant");
        assertThat(changed.main()).contains("Maladie", "9 mars 2026");
        assertThat(count("worker_id is null")).isOne();
        assertThat(change.submit(path, "lastDay", "2026-03-04").fieldError("lastDay")).isNotEmpty();
        leave("2026-03-12", "").follow();
        assertThat(change.submit(path, "lastDay", "2026-03-13").fieldError("firstDay"))
                .contains("couvre déjà");
        var history = web.as(firm.clerk()).open("/workers/" + firm.worker().id());
        assertThat(history.main()).contains("a modifié une absence");
    }

    @Test
    void isChangedByTheWorkerWhatIsAhead() {
        leave("2026-02-23", "2026-03-06").follow();
        offer("TUESDAY", "08:00", "12:00").follow();
        var path = "/presence/absences/" + absence();
        var change = web.as(firm.worker()).open(path);
        assertThat(change.submit(path, "firstDay", "2026-02-25").fieldError("firstDay"))
                .contains("Wat voorbij is");
        assertThat(change.submit(path, "lastDay", "2026-02-26").fieldError("firstDay"))
                .contains("Wat voorbij is");
        assertThat(change.submit(path, "lastDay", "2026-03-03").follow().flash())
                .isEqualTo("De afwezigheid is gewijzigd.");
        var hours = "/presence/hours/" + id("availability");
        var later = web.as(firm.worker()).open(hours);
        assertThat(later.submit(hours, "starts", "13:00").fieldError("ends")).isNotEmpty();
        assertThat(later.submit(hours, "ends", "13:00").follow().main()).contains("08:00–13:00");
        var office = here + "/hours/" + id("availability");
        web.as(firm.clerk()).open(office).submit(office, "weekday", "FRIDAY").follow();
        assertThat(web.as(firm.worker()).open("/presence").main()).contains("vrijdag 08:00–13:00");
        for (var own : new String[] {path, hours}) {
            assertThat(web.as(world.thuis().worker()).open(own).status()).isEqualTo(404);
            assertThat(web.as(world.thuis().worker()).post(own, "kind", "SICK").status())
                    .isIn(404, 422);
            assertThat(web.at(firm.worker().door()).open(own).location()).contains("sign-in");
        }
    }

    @Test
    void isChangedByNoWorkerWithoutTheRight() {
        Menus.allow(firm, rows, Audience.WORKER, "ABSENCES-SEE", "ABSENCES-OPEN");
        leave("2026-03-05", "2026-03-06").follow();
        var path = "/presence/absences/" + absence();
        assertThat(web.as(firm.worker()).open(path).status()).isEqualTo(404);
        assertThat(web.as(firm.worker()).post(path, "kind", "SICK").status()).isEqualTo(404);
        assertThat(web.as(firm.worker()).open("/presence").all("main a[href*=absences]")).isEmpty();
    }

    @Test
    void isNobodyElsesBusiness() {
        leave("2026-03-05", "").follow();
        var foreign = web.as(world.alma().admin());
        assertThat(foreign.open(here).status()).isEqualTo(404);
        assertThat(foreign.delete(here + "/absences/" + absence()).status()).isEqualTo(404);
        assertThat(foreign.open(here + "/absences/" + absence()).status()).isEqualTo(404);
        assertThat(
                        foreign.post(here + "/absences", "firstDay", "2026-04-05", "kind", "LEAVE")
                                .status())
                .isEqualTo(404);
        assertThat(web.at(firm.admin().door()).open(here).location()).contains("/sign-in");
    }

    private Page leave(String first, String last, Object... more) {
        var values = new LinkedHashMap<Object, Object>();
        values.put("firstDay", first);
        values.put("lastDay", last);
        values.put("kind", "LEAVE");
        return web.as(firm.clerk()).post(here + "/absences", pairs(values, more));
    }

    private Page offer(String weekday, String starts, String ends) {
        return web.as(firm.clerk())
                .post(here + "/hours", "weekday", weekday, "starts", starts, "ends", ends);
    }

    private Page plan(Place client, Object... more) {
        return plan(client, firm.clerk(), more);
    }

    private Page plan(Place client, Person by, Object... more) {
        var values = new LinkedHashMap<Object, Object>();
        values.put("service", "Ménage");
        values.put("worker", firm.worker().id());
        values.put("from", "08:00");
        values.put("until", "10:00");
        return web.as(by).post("/planning/clients/" + client.id() + "/visits", pairs(values, more));
    }

    private static Object[] pairs(LinkedHashMap<Object, Object> values, Object... more) {
        for (int i = 0; i < more.length; i += 2) {
            values.put(more[i], more[i + 1]);
        }
        return values.entrySet().stream()
                .flatMap(one -> Stream.of(one.getKey(), one.getValue()))
                .toArray();
    }

    private Object absence() {
        return id("worker_absence order by first_day limit 1");
    }

    private UUID id(String from) {
        return rows.as(
                firm.firm().system(),
                jdbc -> jdbc.sql("select id from " + from).query(UUID.class).single());
    }

    private int count(String condition) {
        return rows.count(firm.firm().system(), "select count(*) from visit where " + condition);
    }
}
