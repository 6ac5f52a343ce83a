package io.parvis.planning.moving;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.planning.visits.Planner;
import io.parvis.testing.Cast;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.util.LinkedHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class MovingTest {

    @Autowired World world;
    @Autowired Web web;

    private Cast firm;
    private Planner planner;

    @BeforeEach
    void oneFirm() {
        firm = world.freshFirm();
        planner = new Planner(web, firm);
    }

    @Test
    void putsAVisitAtAnotherTime() {
        var visit = planner.plan().follow();
        var form = web.as(firm.clerk()).open("site:" + visit.path() + "/move");
        assertThat(form.value("from")).isEqualTo("08:00");
        var moved = form.submit("/move", "day", "2026-03-04", "from", "09:15", "until", "11:15");
        assertThat(moved.follow().detail("Début")).contains("4 mars 2026", "09:15");
        assertThat(moved.follow().detail("Lieu")).isEqualTo("Rue Haute 1");
        assertThat(moved.follow().submit("/undo").follow().detail("Début")).contains("08:00");
    }

    @Test
    void refusesWhatCannotBe() {
        planner.plan("from", "14:00", "until", "16:00").follow();
        var visit = planner.plan().follow();
        assertThat(move(visit, "until", "07:45").fieldError("until"))
                .contains("La fin n'est pas après le début");
        assertThat(move(visit, "day", "").fieldError("day")).isNotEmpty();
        assertThat(move(visit, "day", "1999-01-01").fieldError("day")).isNotEmpty();
        assertThat(move(visit, "from", "15:45", "until", "17:45").fieldError("worker"))
                .contains("une autre visite à ce moment-là");
        assertThat(move(visit, "worker", world.thuis().worker().id()).status()).isEqualTo(404);
        leave("2026-03-05");
        assertThat(move(visit, "day", "2026-03-05").fieldError("worker")).contains("n'est pas là");
        assertThat(planner.open(visit).detail("Début")).contains("3 mars 2026", "08:00");
    }

    @Test
    void refusesWhoeverReadItBeforeAnotherChangedIt() {
        var visit = planner.plan().follow();
        assertThat(move(visit, "from", "09:00", "until", "11:00").status()).isEqualTo(303);
        var stale = move(visit, "from", "10:00", "until", "12:00");
        assertThat(stale.summary()).contains("entre-temps");
        assertThat(stale.submit("/move").follow().detail("Début")).contains("10:00");
        assertThat(move(visit, "version", "").status()).isEqualTo(422);
    }

    @Test
    void asksWhetherHoursThatAreNotTheWorkersAreMeant() {
        var visit = planner.plan().follow();
        offer();
        var asked = move(visit, "from", "16:00", "until", "18:00");
        assertThat(asked.fieldError("outside")).contains("en dehors");
        assertThat(asked.submit("/move", "outside", "true").status()).isEqualTo(303);
    }

    @Test
    void movesOneOfASeriesOrAllThatFollow() {
        planner.plan("repeat", "WEEKLY", "last", "2026-03-17").follow();
        var first =
                web.as(firm.clerk()).open("/planning?day=2026-03-03").all("a.visit").attr("href");
        var visit = web.as(firm.clerk()).open("site:" + first);
        var day = move(visit, "day", "2026-03-04", "following", "true");
        assertThat(day.fieldError("day")).contains("gardent leur jour");
        assertThat(move(visit, "day", "2026-03-04").follow().flash())
                .isEqualTo("La visite est déplacée.");
        var second =
                web.as(firm.clerk()).open("/planning?day=2026-03-10").all("a.visit").attr("href");
        var other = web.as(firm.clerk()).open("site:" + second);
        var all =
                move(
                        other,
                        "day",
                        "2026-03-10",
                        "from",
                        "09:00",
                        "until",
                        "11:00",
                        "following",
                        "true");
        assertThat(all.follow().flash()).isEqualTo("2 visites sont modifiées.");
    }

    @Test
    void isRefusedToWhomeverItDoesNotConcern() {
        var shielded = planner.plan(firm.otherClerk(), firm.shielded()).follow();
        assertThat(move(shielded).status()).isEqualTo(404);
        var visit = planner.plan("worker", "").follow();
        var path = visit.path().substring(firm.admin().door().length());
        assertThat(web.as(world.alma().admin()).open(path + "/move").status()).isEqualTo(404);
        assertThat(web.as(world.alma().admin()).post(path + "/move").status()).isEqualTo(404);
        assertThat(web.at(firm.admin().door()).open(path + "/move").location())
                .contains("/sign-in");
        visit.submit("/cancellation").follow();
        assertThat(web.as(firm.clerk()).open("site:" + visit.path() + "/move").status())
                .isEqualTo(422);
    }

    private Page move(Page visit, Object... typed) {
        var values = new LinkedHashMap<Object, Object>();
        values.put("day", "2026-03-03");
        values.put("from", "08:00");
        values.put("until", "10:00");
        values.put("worker", firm.worker().id());
        values.put("version", 0);
        for (int i = 0; i < typed.length; i += 2) {
            values.put(typed[i], typed[i + 1]);
        }
        var all =
                values.entrySet().stream().flatMap(one -> Stream.of(one.getKey(), one.getValue()));
        return web.as(firm.clerk()).post("site:" + visit.path() + "/move", all.toArray());
    }

    private void leave(String day) {
        present("absences", "firstDay", day, "kind", "LEAVE");
    }

    private void offer() {
        present("hours", "weekday", "TUESDAY", "starts", "08:00", "ends", "12:00");
    }

    private void present(String what, Object... typed) {
        web.as(firm.clerk())
                .post("/workers/" + firm.worker().id() + "/presence/" + what, typed)
                .follow();
    }
}
