package io.parvis.planning.visits;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.Cast;
import io.parvis.testing.Listener;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Person;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@ParvisTest
class LivePlanningTest {

    private static final String WEEK = "/planning?view=WEEK&day=2026-03-03";

    @Autowired World world;
    @Autowired Web web;
    @Autowired Environment environment;

    private Cast firm;
    private Planner planner;

    @BeforeEach
    void oneFirm() {
        firm = world.freshFirm();
        planner = new Planner(web, firm);
    }

    @Test
    void tellsAnOpenCalendarThatItChanged() {
        try (var calendar = calendarOf(firm.admin())) {
            calendar.until(mark(firm.admin()));
            var visit = planner.plan().follow();
            calendar.until(mark(firm.admin()));
            planner.edit(visit, "from", "09:00", "until", "11:00").follow();
            calendar.until(mark(firm.admin()));
            leave();
            calendar.until(mark(firm.admin()));
            assertThat(calendar.events()).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(4);
        }
    }

    @Test
    void tellsNothingOfWhatIsOutOfSight() {
        try (var calendar = calendarOf(firm.clerk())) {
            var before = mark(firm.clerk());
            calendar.until(before);
            planner.plan(firm.otherClerk(), firm.shielded()).follow();
            planner.plan("day", "2026-06-03", "from", "11:00", "until", "12:00").follow();
            assertThat(mark(firm.clerk())).isEqualTo(before);
            planner.plan("day", "2026-03-04").follow();
            calendar.until(mark(firm.clerk()));
            assertThat(calendar.events()).hasSize(2);
        }
    }

    @Test
    void letsNobodyElseFollow() {
        var path = firm.clerk().door() + "/planning/stream?at=";
        try (var other = new Listener(this::here, path, "Cookie", cookie(world.alma().admin()))) {
            other.untilStatus(303);
        }
    }

    private Listener calendarOf(Person person) {
        var path = person.door() + WEEK.replace("?", "/stream?") + "&at=";
        return new Listener(this::here, path, "Cookie", cookie(person));
    }

    // As the page carries it.
    private String mark(Person person) {
        return web.as(person).open(WEEK).all("#list").attr("data-mark");
    }

    private void leave() {
        web.as(firm.clerk())
                .post(
                        "/workers/" + firm.worker().id() + "/presence/absences",
                        "firstDay",
                        "2026-03-05",
                        "kind",
                        "LEAVE")
                .follow();
    }

    private String cookie(Person person) {
        var key = web.key(person);
        return key.getName() + "=" + key.getValue();
    }

    private String here() {
        return "http://127.0.0.1:" + environment.getProperty("local.server.port");
    }
}
