package io.parvis.planning.visits;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.platform.tenancy.Current;
import io.parvis.testing.Cast;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Rows;
import io.parvis.testing.SettableClock;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class SeriesTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired SettableClock clock;
    @Autowired Unfolding unfolding;

    private Cast firm;

    @BeforeEach
    void oneFirm() {
        firm = world.freshFirm();
    }

    @Test
    void bringsVisitsBackUntilTheHorizon() {
        var planned = plan("repeat", "WEEKLY", "days", List.of("MONDAY", "THURSDAY"));
        assertThat(planned.follow().flash()).isEqualTo("105 visites sont planifiées.");
        assertThat(count("starts_at > '2027-03-03'")).isZero();
        assertThat(count("slot = starts_at and not detached")).isEqualTo(105);
        // At eight, whatever the clocks do.
        assertThat(count("cast(starts_at at time zone 'Europe/Brussels' as time) <> time '08:00'"))
                .isZero();
    }

    @Test
    void movesTheHorizonOn() {
        plan("repeat", "WEEKLY", "days", List.of("MONDAY"));
        var before = count("true");
        clock.pass(Duration.ofDays(30));
        Current.run(firm.firm().system(), unfolding::moveAllOn);
        assertThat(count("true")).isEqualTo(before + 4);
        Current.run(firm.firm().system(), unfolding::moveAllOn);
        assertThat(count("true")).isEqualTo(before + 4);
    }

    @Test
    void saysWhereTheWorkerIsElsewhereAndLeavesThoseOpenOnlyWhenTold() {
        plan("day", "2026-03-09", "repeat", "NEVER");
        var refused = plan("repeat", "DAILY", "last", "2026-03-11");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.fieldError("anyway")).contains("À 1 des 10 visites");
        assertThat(count("true")).isOne();
        var planned = plan("repeat", "DAILY", "last", "2026-03-11", "anyway", "true").follow();
        assertThat(planned.flash())
                .isEqualTo("10 visites sont planifiées, dont 1 sans intervenant.");
        assertThat(count("worker_id is null and starts_at = '2026-03-09 07:00Z'")).isOne();
    }

    @Test
    void restsOnPublicHolidaysWhereItIsToldTo() {
        var asked =
                web.as(firm.clerk())
                        .open("/planning/clients/" + firm.bakery().id() + "/visits/new");
        assertThat(asked.value("resting")).isEqualTo("true");
        // Easter Sunday and Monday are holidays, the days around them are not.
        plan("day", "2026-04-04", "repeat", "DAILY", "last", "2026-04-07", "resting", "true");
        assertThat(count("true")).isEqualTo(2);
        assertThat(count("starts_at::date = '2026-04-06'")).isZero();
        var week = web.as(firm.clerk()).open("/planning?view=WEEK&day=2026-04-06");
        assertThat(week.all(".plan-holiday").eachText()).containsExactly("Lundi de Pâques");
        // Meant all the same, it says what day it is.
        var visit = plan("day", "2026-04-06", "repeat", "NEVER").follow();
        assertThat(visit.detail("Jour férié")).isEqualTo("Lundi de Pâques");
    }

    @Test
    void changesAllThatFollowButThoseThatStandApart() {
        plan("repeat", "DAILY", "last", "2026-03-06");
        var third = visit("2026-03-04 07:00Z");
        edit(third).submit(third, "from", "13:00", "until", "15:00").follow();
        var second = visit("2026-03-03 07:00Z");
        var changed =
                edit(second)
                        .submit(
                                second,
                                "from",
                                "09:00",
                                "until",
                                "12:00",
                                "service",
                                "Soins",
                                "following",
                                "true")
                        .follow();
        assertThat(changed.flash()).isEqualTo("3 visites sont modifiées.");
        assertThat(changed.main()).contains("a modifié toutes les suivantes");
        assertThat(count("service = 'Soins' and ends_at - starts_at = interval '3 hours'"))
                .isEqualTo(3);
        assertThat(count("detached and starts_at = '2026-03-04 12:00Z'")).isOne();
        assertThat(count("starts_at = '2026-03-02 07:00Z'")).isOne();
        var moved = edit(second).submit(second, "day", "2026-03-08", "following", "true");
        assertThat(moved.fieldError("day")).contains("gardent leur jour");
    }

    @Test
    void takesBackIntoTheSeriesWhatStoodApart() {
        plan("repeat", "DAILY", "last", "2026-03-04");
        var second = visit("2026-03-03 07:00Z");
        edit(second).submit(second, "from", "13:00", "until", "15:00").follow();
        var changed = edit(second).submit(second, "service", "Soins", "following", "true").follow();
        assertThat(changed.flash()).isEqualTo("2 visites sont modifiées.");
        assertThat(
                        count(
                                "service = 'Soins' and not detached and starts_at = slot + interval '5 hours'"))
                .isEqualTo(2);
    }

    @Test
    void movesVisitsThatMeetEachOtherOnTheWay() {
        plan("repeat", "DAILY", "last", "2026-03-06", "from", "05:00", "until", "09:00");
        var first = visit("2026-03-02 04:00Z");
        var changed =
                edit(first)
                        .submit(
                                first,
                                "from",
                                "22:00",
                                "until",
                                "06:00",
                                "overnight",
                                "true",
                                "following",
                                "true");
        assertThat(changed.follow().flash()).isEqualTo("5 visites sont modifiées.");
    }

    @Test
    void keepsToTheClockOnTheWallWhenAnHourIsLeftOut() {
        plan("repeat", "DAILY", "day", "2026-03-28", "last", "2026-03-30");
        var first = visit("2026-03-28 07:00Z");
        var moved =
                edit(first).submit(first, "from", "02:30", "until", "03:30", "following", "true");
        assertThat(moved.follow().flash()).isEqualTo("3 visites sont modifiées.");
        assertThat(
                        count(
                                "starts_at in ('2026-03-28 01:30Z', '2026-03-29 01:30Z', '2026-03-30 00:30Z')"))
                .isEqualTo(3);
    }

    @Test
    void cancelsAllThatFollowAndBringsThemBackNoMore() {
        plan("repeat", "WEEKLY");
        var second = visit("2026-03-09 07:00Z");
        var cancelled =
                web.as(firm.clerk())
                        .open("site:" + firm.admin().door() + second)
                        .submit("/cancellation", "following", "true")
                        .follow();
        assertThat(cancelled.flash()).isEqualTo("52 visites sont annulées.");
        assertThat(count("state = 'PLANNED'")).isOne();
        clock.pass(Duration.ofDays(60));
        Current.run(firm.firm().system(), unfolding::moveAllOn);
        assertThat(count("state = 'PLANNED'")).isOne();
    }

    @Test
    void keepsACancelledDayOutWhenTheHorizonMoves() {
        plan("repeat", "WEEKLY");
        var second = visit("2026-03-09 07:00Z");
        web.as(firm.clerk())
                .open("site:" + firm.admin().door() + second)
                .submit("/cancellation")
                .follow();
        clock.pass(Duration.ofDays(30));
        Current.run(firm.firm().system(), unfolding::moveAllOn);
        assertThat(count("starts_at = '2026-03-09 07:00Z' and state = 'CANCELLED'")).isOne();
        assertThat(count("starts_at = '2026-03-09 07:00Z'")).isOne();
    }

    @Test
    void refusesARuleThatBringsNothing() {
        assertThat(plan("repeat", "WEEKLY", "last", "2026-03-01").fieldError("last"))
                .contains("précède la première visite");
        var nothing = plan("repeat", "WEEKLY", "days", List.of("SUNDAY"), "last", "2026-03-04");
        assertThat(nothing.summary()).contains("Aucun jour ne correspond");
        assertThat(plan("repeat", "DAILY", "day", "2025-03-01").fieldError("day"))
                .contains("dater de plus d'un an");
        assertThat(plan("repeat", "WEEKLY", "days", "SOMEDAY").status()).isEqualTo(422);
        assertThat(rows.count(firm.firm().system(), "select count(*) from visit_series")).isZero();
    }

    private Page plan(Object... typed) {
        var values = new LinkedHashMap<Object, Object>();
        values.put("service", "Ménage");
        values.put("worker", firm.worker().id());
        values.put("day", "2026-03-02");
        values.put("from", "08:00");
        values.put("until", "10:00");
        for (int i = 0; i < typed.length; i += 2) {
            values.put(typed[i], typed[i + 1]);
        }
        return web.as(firm.clerk())
                .post(
                        "/planning/clients/" + firm.bakery().id() + "/visits",
                        values.entrySet().stream()
                                .flatMap(one -> Stream.of(one.getKey(), one.getValue()))
                                .toArray());
    }

    private Page edit(String visit) {
        return web.as(firm.clerk()).open(visit + "/edit");
    }

    private String visit(String slot) {
        var id =
                rows.as(
                        firm.firm().system(),
                        jdbc ->
                                jdbc.sql("select id from visit where slot = cast(? as timestamptz)")
                                        .param(slot)
                                        .query(java.util.UUID.class)
                                        .single());
        return "/planning/visits/" + id;
    }

    private int count(String condition) {
        return rows.count(firm.firm().system(), "select count(*) from visit where " + condition);
    }
}
