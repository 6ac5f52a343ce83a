package io.parvis.planning.travel;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.planning.visits.Planner;
import io.parvis.testing.Cast;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class TravelPagesTest {

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
    void warnsOfAWayThatIsLongerThanTheTimeBetweenTwoVisits() {
        planner.plan();
        planner.plan(firm.admin(), firm.blocked(), "from", "10:15", "until", "11:00");
        planner.plan(firm.admin(), firm.blocked(), "from", "11:00", "until", "12:00");
        planner.plan("from", "13:00", "until", "14:00");
        assertThat(board("DAY").all(".plan-way")).isEmpty();
        assertThat(set(25, 25).follow().flash()).isEqualTo("Le temps de trajet est enregistré.");
        for (var view : new String[] {"DAY", "WORKERS"}) {
            var ways = board(view).all(".plan-way");
            assertThat(ways.eachText())
                    .as(view)
                    .containsExactly("Plus que 15 min, il en faut 25", "25 min de trajet");
        }
        assertThat(board("WEEK").all(".plan-way")).isEmpty();
    }

    @Test
    void warnsAtBothVisitsBetweenWhichItIs() {
        var first = planner.plan().follow();
        var next =
                planner.plan(firm.admin(), firm.blocked(), "from", "10:15", "until", "11:00")
                        .follow();
        var last = planner.plan("from", "13:00", "until", "14:00").follow();
        assertThat(open(next).banners()).isEmpty();
        set(25, 25).follow();
        var warning = "Seulement 15 min pour aller d'une visite à l'autre : il en faut 25.";
        assertThat(open(first).banners()).containsExactly(warning);
        assertThat(open(next).banners()).containsExactly(warning);
        assertThat(open(last).banners()).isEmpty();
    }

    private Page open(Page visit) {
        return web.as(firm.admin()).open("site:" + visit.path());
    }

    @Test
    void refusesWhatCannotBeMeant() {
        assertThat(set(25, 10).fieldError("far")).contains("au moins aussi long");
        assertThat(set(-1, 10).fieldError("near")).isNotEmpty();
        assertThat(set(10, 241).fieldError("far")).isNotEmpty();
        assertThat(set("", "soon").status()).isEqualTo(422);
        assertThat(web.as(firm.admin()).open("/planning/travel").value("near")).isEqualTo("0");
    }

    @Test
    void isSetByAdministratorsOfTheFirmAlone() {
        set(10, 20).follow();
        assertThat(web.as(world.alma().admin()).open("/planning/travel").value("far"))
                .isNotEqualTo("20");
        assertThat(web.as(firm.clerk()).open("/planning/travel").status()).isEqualTo(403);
        assertThat(web.as(firm.clerk()).post("/planning/travel", "near", 1).status())
                .isEqualTo(403);
        assertThat(web.at(firm.admin().door()).open("/planning/travel").location())
                .contains("/sign-in");
    }

    private Page board(String view) {
        return web.as(firm.admin()).open("/planning?view=" + view + "&day=2026-03-03");
    }

    private Page set(Object near, Object far) {
        return web.as(firm.admin()).post("/planning/travel", "near", near, "far", far);
    }
}
