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

/// What the office sees and does, on 3 March; the visit is from eight to ten.
@ParvisTest
class ClockInsAtTheOfficeTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired SettableClock clock;
    @Autowired Jobs jobs;

    private Cast firm;
    private Doorbell bell;
    private String code;

    @BeforeEach
    void aCodeHangsWhereAVisitIsPlanned() {
        firm = world.freshFirm();
        bell = new Doorbell(web, firm, rows);
        new Planner(web, firm).plan().follow();
        code = bell.hang(firm.bakery());
        clock.pass(Duration.ofHours(22));
    }

    @Test
    void seesWhoIsThereAndWhoIsNotThereYet() {
        var early = web.as(firm.clerk()).open("/clock-ins");
        assertThat(early.main()).contains("Personne n'a pointé").doesNotContain("Attendus");
        clock.pass(Duration.ofMinutes(16));
        var late = web.as(firm.clerk()).open("/clock-ins");
        assertThat(late.main()).contains("Attendus et pas encore sur place", "08:00–10:00");
        bell.arrive(code);
        var there = web.as(firm.clerk()).open("/clock-ins");
        assertThat(there.main())
                .contains(firm.worker().name(), "Depuis 08:16", "Prévu 08:00–10:00")
                .doesNotContain("Attendus");
    }

    @Test
    void makesASlipOfWhatItAcceptsAsItSaysItWas() {
        var page = waiting();
        assertThat(page.main()).contains("Arrivée en retard");
        assertThat(page.value("from")).isEqualTo("08:40");
        assertThat(page.value("until")).isEqualTo("10:00");
        assertThat(page.submit("/acceptance", "pause", "90").status()).isEqualTo(422);
        assertThat(page.submit("/acceptance", "day", "0002-03-03").fieldError("day")).isNotEmpty();
        assertThat(page.submit("/acceptance", "until", "08:00").fieldError("until")).isNotEmpty();
        var slip = page.submit("/acceptance", "from", "08:30").follow();
        assertThat(slip.flash()).startsWith("Ce bon en a été fait");
        assertThat(slip.detail("Saisi")).contains("08:30–10:00");
        assertThat(slip.detail("Pointé")).isEqualTo("08:40–10:00 Modifié depuis");
        assertThat(slip.detail("Prévu")).contains("08:00–10:00");
        assertThat(page.submit("/acceptance").status()).isEqualTo(422);
        assertThat(bell.worker().open("/clock").main()).contains("Aanvaard");
        assertThat(bell.slips("true")).isOne();
    }

    @Test
    void tellsTheWorkerWhyItMadeNothingOfIt() {
        var page = waiting();
        assertThat(page.submit("/dismissal").status()).isEqualTo(422);
        var list = page.submit("/dismissal", "word", "You were at home").follow();
        assertThat(list.main()).contains("Rien à vérifier", "Non accepté");
        assertThat(bell.worker().open("/clock").main())
                .contains("Niet aanvaard", "You were at home");
        assertThat(page.submit("/acceptance").status()).isEqualTo(422);
        assertThat(bell.slips("true")).isZero();
    }

    @Test
    void acceptsManyAndLeavesThoseWithoutAnEnd() {
        waiting();
        bell.arrive(code);
        clock.pass(Duration.ofHours(13));
        jobs.run("forgotten-clock-ins");
        var office = web.as(firm.clerk());
        assertThat(office.open("/").main()).contains("Pointages");
        var list = office.open("/clock-ins");
        assertThat(list.main()).contains("2 à vérifier", "10:00–?", "Départ non pointé");
        var ids = list.all("[name=ids]").eachAttr("value");
        var done = office.post("/clock-ins/acceptance", "ids", ids.get(0), "ids", ids.get(1));
        assertThat(done.follow().flash()).startsWith("1 bon a été fait. 1 reste");
        assertThat(bell.clockIns("state = 'ACCEPTED' and slip_id is not null")).isOne();
        assertThat(bell.clockIns("state = 'WAITING' and ended_at is null")).isOne();
    }

    @Test
    void makesASecondSlipOfAVisitBesides() {
        bell.arrive(code);
        clock.pass(Duration.ofMinutes(50));
        bell.leave(code);
        clock.pass(Duration.ofMinutes(20));
        bell.arrive(code);
        clock.pass(Duration.ofMinutes(50));
        bell.leave(code);
        var office = web.as(firm.clerk());
        office.open("/clock-ins")
                .all("td.main a")
                .eachAttr("href")
                .forEach(address -> office.open("site:" + address).submit("/acceptance").follow());
        assertThat(bell.slips("true")).isEqualTo(2);
        assertThat(bell.slips("visit_id is not null and domain_id is not null")).isOne();
        assertThat(bell.slips("visit_id is null and domain_id is not null")).isOne();
    }

    @Test
    void refusesTwoSlipsOfOneTime() {
        var page = waiting();
        bell.worker()
                .open("/slips/new")
                .submit("/slips", "day", "2026-03-03", "from", "08:50", "until", "09:10")
                .follow();
        assertThat(page.submit("/acceptance").fieldError("from")).contains("déjà un bon");
        assertThat(bell.clockIns("state = 'WAITING'")).isOne();
        page.submit("/acceptance", "from", "09:10").follow();
    }

    @Test
    void changesWhatItLetsPass() {
        assertThat(web.as(firm.clerk()).open("/clock-ins/rules").status()).isEqualTo(403);
        var rules = web.as(firm.admin()).open("/clock-ins/rules");
        assertThat(rules.value("early")).isEqualTo("15");
        assertThat(rules.submit("/rules", "late", "241").fieldError("late")).isNotEmpty();
        assertThat(rules.submit("/rules", "longest", "25").fieldError("longest")).isNotEmpty();
        assertThat(rules.submit("/rules", "early", "").fieldError("early")).isNotEmpty();
        rules.submit("/rules", "late", "45", "longest", "8").follow();
        clock.pass(Duration.ofMinutes(40));
        bell.arrive(code);
        clock.pass(Duration.ofMinutes(80));
        assertThat(bell.leave(code).follow().flash()).contains("werkbon is gemaakt");
    }

    private Page waiting() {
        clock.pass(Duration.ofMinutes(40));
        bell.arrive(code);
        clock.pass(Duration.ofMinutes(80));
        bell.leave(code).follow();
        var list = web.as(firm.clerk()).open("/clock-ins");
        assertThat(list.main()).contains("1 à vérifier");
        return web.as(firm.clerk()).open("site:" + list.all("td.main a").attr("href"));
    }
}
