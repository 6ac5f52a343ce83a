package io.parvis.planning.clocking;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.planning.visits.Planner;
import io.parvis.testing.Cast;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Rows;
import io.parvis.testing.SettableClock;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A worker before the code of a client, on 3 March; the visit is from eight to ten.
@ParvisTest
class ClockingTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired SettableClock clock;

    private Cast firm;
    private Doorbell bell;
    private String code;

    @BeforeEach
    void aCodeHangsWhereAVisitIsPlanned() {
        firm = world.freshFirm();
        bell = new Doorbell(web, firm, rows);
        new Planner(web, firm).plan().follow();
        code = bell.hang(firm.bakery());
        // From ten o'clock on 2 March to four minutes past eight.
        clock.pass(Duration.ofHours(22).plusMinutes(4).plusSeconds(50));
    }

    @Test
    void makesASlipOfWhatIsInOrder() {
        var scanned = bell.worker().open(code);
        assertThat(scanned.heading()).isEqualTo(firm.bakery().name());
        assertThat(scanned.main()).contains("Gepland 08:00–10:00").doesNotContain("kijkt");
        assertThat(scanned.submit(code).follow().main()).contains("Sinds 08:04");
        clock.pass(Duration.ofMinutes(110));
        var left = bell.leave(code, "pause", "10", "kilometres", "7", "comment", "All done");
        assertThat(left.follow().flash()).contains("uw werkbon is gemaakt");
        var page = web.as(firm.clerk()).open("/slips/" + bell.only("slip"));
        assertThat(page.detail("Pointé")).isEqualTo("08:04–09:54");
        assertThat(page.detail("Prévu")).contains("08:00–10:00");
        assertThat(page.detail("Client")).isEqualTo(firm.bakery().name());
        assertThat(page.main()).contains("All done");
        assertThat(bell.clockIns("state = 'TAKEN' and doubts = '{}'")).isOne();
    }

    @Test
    void showsTheOfficeThatAClockedSlipWasChanged() {
        bell.arrive(code);
        clock.pass(Duration.ofMinutes(110));
        bell.leave(code).follow();
        var slip = "/slips/" + bell.only("slip");
        assertThat(web.as(firm.clerk()).open(slip).main()).doesNotContain("Modifié depuis");
        bell.worker().open(slip).submit(slip, "until", "09:50").follow();
        assertThat(web.as(firm.clerk()).open(slip).detail("Pointé"))
                .isEqualTo("08:04–09:54 Modifié depuis");
    }

    @Test
    void keepsWhatIsNotInOrderForTheOffice() {
        clock.pass(Duration.ofMinutes(30));
        assertThat(bell.worker().open(code).banners())
                .contains("U kunt beginnen. Het kantoor kijkt het achteraf na: Te laat gekomen.");
        bell.arrive(code);
        clock.pass(Duration.ofMinutes(30));
        var told = bell.leave(code).follow();
        assertThat(told.flash()).contains("Het kantoor kijkt het na");
        assertThat(told.main()).contains("Te laat gekomen, Te vroeg vertrokken");
        assertThat(bell.slips("true")).isZero();
        assertThat(bell.clockIns("state = 'WAITING'")).isOne();
    }

    @Test
    void countsOnceWhatIsSentTwice() {
        var scanned = bell.worker().open(code);
        scanned.submit(code);
        scanned.submit(code);
        clock.pass(Duration.ofMinutes(110));
        var leaving = bell.worker().open(code);
        leaving.submit(code + "/departure");
        assertThat(leaving.submit(code + "/departure").follow().flash()).contains("werkbon");
        // Kept on the telephone, and sent when all is over.
        assertThat(scanned.submit(code).status()).isEqualTo(303);
        assertThat(bell.slips("true")).isOne();
        assertThat(bell.clockIns("true")).isOne();
    }

    @Test
    void takesBackWhatWasNotMeantButNotForLong() {
        bell.arrive(code);
        clock.pass(Duration.ofSeconds(30));
        var hasty = bell.leave(code);
        assertThat(hasty.status()).isEqualTo(422);
        assertThat(hasty.summary()).contains("nog maar net gekomen");
        assertThat(bell.worker().delete(code).follow().flash()).contains("teruggedraaid");
        assertThat(bell.clockIns("true")).isZero();
        assertThat(bell.worker().delete(code).status()).isEqualTo(422);
        bell.arrive(code);
        clock.pass(Duration.ofMinutes(5));
        assertThat(bell.worker().delete(code).status()).isEqualTo(422);
        assertThat(bell.clockIns("state = 'OPEN'")).isOne();
    }

    @Test
    void refusesWhatCannotBe() {
        bell.arrive(code);
        clock.pass(Duration.ofMinutes(20));
        var pause = bell.leave(code, "pause", "20", "comment", "Stays typed");
        assertThat(pause.fieldError("pause")).isNotEmpty();
        assertThat(pause.value("comment")).isEqualTo("Stays typed");
        assertThat(bell.leave(code, "ago", "90000").status()).isEqualTo(422);
        assertThat(bell.leave(code, "ago", "3600").status()).isEqualTo(422);
        assertThat(bell.leave(code, "clockIn", UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(bell.worker().post(code + "/departure").status()).isEqualTo(422);
        assertThat(bell.clockIns("state = 'OPEN'")).isOne();
    }

    @Test
    void asksWhenTheyLeftWhereTheyAreStill() {
        var other = bell.hang(firm.starting());
        bell.arrive(code);
        clock.pass(Duration.ofHours(3));
        var scanned = bell.worker().open(other);
        assertThat(scanned.main()).contains("nog ingeklokt bij " + firm.bakery().name());
        assertThat(bell.worker().post(other).status()).isEqualTo(422);
        assertThat(scanned.submit("/clock/departure").fieldError("until")).isNotEmpty();
        assertThat(scanned.submit("/clock/departure", "until", "08:00").fieldError("until"))
                .contains("voor u kwam");
        var on = scanned.submit("/clock/departure", "until", "10:00");
        assertThat(on.location()).endsWith(other);
        assertThat(on.follow().submit(other).follow().main()).contains("Sinds 11:04");
        assertThat(bell.clockIns("state = 'WAITING' and doubts = '{TOLD}'")).isOne();
    }

    @Test
    void goesNowhereElseWithWhatIsNoCode() {
        bell.arrive(code);
        clock.pass(Duration.ofHours(3));
        var told = bell.worker().open("/clock");
        var away = told.submit("/clock/departure", "until", "10:00", "code", "../account");
        assertThat(away.location()).endsWith("/team/clock");
        assertThat(bell.clockIns("state = 'WAITING'")).isOne();
    }

    @Test
    void trustsHowLongAgoItWasAndNotTheClockOfTheDevice() {
        bell.worker().open(code).submit(code, "ago", "100").follow();
        assertThat(bell.clockIns("not told_from and began_at = '2026-03-03 07:03:10Z'")).isOne();
        bell.worker().delete(code);
        bell.worker().open(code).submit(code, "ago", "240", "once", UUID.randomUUID());
        assertThat(bell.clockIns("told_from and began_at = '2026-03-03 07:00:50Z'")).isOne();
        clock.pass(Duration.ofMinutes(110));
        bell.leave(code);
        assertThat(bell.clockIns("state = 'WAITING' and doubts = '{TOLD}'")).isOne();
    }

    @Test
    void leavesAVisitThatIsNoLongerTheirsToTheOffice() {
        bell.arrive(code);
        clock.pass(Duration.ofMinutes(110));
        rows.as(
                firm.firm().system(),
                jdbc -> jdbc.sql("update visit set state = 'CANCELLED'").update());
        bell.leave(code);
        assertThat(bell.clockIns("doubts = '{NO_VISIT}'")).isOne();
    }

    @Test
    void findsTheSlipThatIsThereAlready() {
        bell.arrive(code);
        clock.pass(Duration.ofMinutes(110));
        bell.worker()
                .open("/slips/new?visit=" + bell.only("visit"))
                .submit("/slips", "until", "09:50")
                .follow();
        bell.leave(code);
        assertThat(bell.clockIns("state = 'WAITING' and doubts = '{SLIP_THERE}'")).isOne();
        assertThat(bell.slips("true")).isOne();
    }

    @Test
    void remindsOnTheFirstPageOfWhoeverIsThere() {
        assertThat(bell.worker().open("/").main()).doesNotContain("U bent ingeklokt");
        bell.arrive(code);
        assertThat(bell.worker().open("/").main())
                .contains("U bent ingeklokt bij " + firm.bakery().name() + " sinds 08:04");
    }
}
