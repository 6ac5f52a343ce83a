package io.parvis.planning.clocking;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.planning.visits.Planner;
import io.parvis.platform.jobs.Jobs;
import io.parvis.testing.Cast;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Rows;
import io.parvis.testing.SettableClock;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Workers whose telephone was without a network for long, or who forgot; on 3 March, with a visit from eight to ten.
@ParvisTest
class LateDeparturesTest {

    private static final Duration HALF_A_DAY = Duration.ofHours(13);

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired Jobs jobs;
    @Autowired SettableClock clock;

    private Cast firm;
    private Doorbell bell;
    private String code;

    @BeforeEach
    void aWorkerCameAtFourPastEight() {
        firm = world.freshFirm();
        bell = new Doorbell(web, firm, rows);
        new Planner(web, firm).plan().follow();
        code = bell.hang(firm.bakery());
        clock.pass(Duration.ofHours(22).plusMinutes(4));
        bell.arrive(code);
    }

    @Test
    void keepWhatATelephoneTellsLongAfterTheProgramEndedIt() {
        clock.pass(HALF_A_DAY);
        jobs.run(ForgottenClockIns.JOB);
        assertThat(bell.clockIns("state = 'WAITING' and ended_at is null")).isOne();
        assertThat(left(11 * 3600, "kilometres", 7).status()).isEqualTo(303);
        assertThat(
                        bell.clockIns(
                                "state = 'WAITING' and ended_at = began_at + interval '2 hours' and told_until"
                                        + " and kilometres = 7 and doubts @> '{TOLD,FORGOTTEN}'"))
                .isOne();
        left(3600, "kilometres", 9);
        assertThat(bell.clockIns("kilometres = 7")).isOne();
    }

    @Test
    void doNotChangeWhatTheOfficeJudged() {
        clock.pass(HALF_A_DAY);
        jobs.run(ForgottenClockIns.JOB);
        var page = web.as(firm.clerk()).open("/clock-ins/" + bell.only("clock_in"));
        page.submit("/acceptance", "until", "10:00").follow();
        left(11 * 3600, "kilometres", 7);
        assertThat(bell.clockIns("state = 'ACCEPTED' and ended_at is null")).isOne();
    }

    @Test
    void areAwaitedUntilALongVisitIsOver() {
        rows.as(
                firm.firm().system(),
                jdbc ->
                        jdbc.sql(
                                        "insert into clock_rules (early, late, longest) values (15, 15, 1)")
                                .update());
        clock.pass(Duration.ofMinutes(90));
        jobs.run(ForgottenClockIns.JOB);
        assertThat(bell.clockIns("state = 'OPEN'")).isOne();
        clock.pass(Duration.ofMinutes(45));
        jobs.run(ForgottenClockIns.JOB);
        assertThat(bell.clockIns("state = 'WAITING' and doubts = '{FORGOTTEN}'")).isOne();
    }

    @Test
    void areRememberedToWhoeverWouldBeginAnew() {
        clock.pass(HALF_A_DAY);
        jobs.run(ForgottenClockIns.JOB);
        assertThat(bell.worker().open(code).banners())
                .anyMatch(said -> said.contains("om 08:04 en klokte niet uit"));
    }

    @Test
    void stayAsLongAgoWhileTheyArePutRight() {
        clock.pass(Duration.ofMinutes(110));
        var refused = left(1800, "pause", 200);
        assertThat(refused.fieldError("pause")).isNotEmpty();
        assertThat(refused.value("ago")).isEqualTo("1800");
    }

    @Test
    void makeNobodyEnterASlipBesides() {
        assertThat(toEnter()).doesNotContain(firm.bakery().name());
        assertThat(bell.worker().open("/").main()).doesNotContain("nog geen werkbon");
        clock.pass(HALF_A_DAY);
        jobs.run(ForgottenClockIns.JOB);
        assertThat(toEnter()).doesNotContain(firm.bakery().name());
        var page = web.as(firm.clerk()).open("/clock-ins/" + bell.only("clock_in"));
        page.submit("/dismissal", "word", "Call us").follow();
        assertThat(toEnter()).contains(firm.bakery().name());
    }

    @Test
    void leaveASlipThatCannotBeTakenBack() {
        clock.pass(Duration.ofMinutes(110));
        bell.leave(code).follow();
        var slip = "/slips/" + bell.only("slip");
        assertThat(bell.worker().open(slip).main()).doesNotContain("Werkbon intrekken");
        assertThat(bell.worker().delete(slip).status()).isEqualTo(422);
        assertThat(bell.slips("true")).isOne();
    }

    @Test
    void areShownAsScannedWhereOnlyTheArrivalWasTold() {
        bell.worker().delete(code);
        bell.worker().open(code).submit(code, "ago", "240").follow();
        clock.pass(Duration.ofMinutes(110));
        bell.leave(code).follow();
        var page = web.as(firm.clerk()).open("/clock-ins/" + bell.only("clock_in"));
        page.submit("/acceptance").follow();
        assertThat(web.as(firm.clerk()).open("/slips/" + bell.only("slip")).detail("Pointé"))
                .isEqualTo("jusqu'à 09:54");
    }

    @Test
    void areNotTakenBackAtAnotherPlace() {
        var other = bell.hang(firm.starting());
        assertThat(bell.worker().delete(other).status()).isEqualTo(422);
        assertThat(bell.clockIns("state = 'OPEN'")).isOne();
    }

    // As the telephone sends what it kept.
    private Page left(int ago, Object... typed) {
        var values = new Object[typed.length + 4];
        values[0] = "clockIn";
        values[1] = bell.only("clock_in");
        values[2] = "ago";
        values[3] = ago;
        System.arraycopy(typed, 0, values, 4, typed.length);
        return bell.worker().post(code + "/departure", values);
    }

    private String toEnter() {
        return bell.worker().open("/slips").main();
    }
}
