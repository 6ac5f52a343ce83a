package io.parvis.planning.visits;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.Cast;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Rows;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class UndoingTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;

    private Cast firm;
    private Planner planner;

    @BeforeEach
    void oneFirm() {
        firm = world.freshFirm();
        planner = new Planner(web, firm);
    }

    @Test
    void takesTheLastChangeBackAndThatToo() {
        var visit = planner.plan().follow();
        assertThat(visit.buttons()).doesNotContain("Revenir sur la modification");
        var nothing = web.as(firm.clerk()).post("site:" + visit.path() + "/undo", "version", 0);
        assertThat(nothing.summary()).contains("telle qu'elle a été planifiée");
        var moved = planner.edit(visit, "from", "14:00", "until", "16:00").follow();
        assertThat(moved.detail("Début")).contains("14:00");
        var undone = moved.submit("/undo").follow();
        assertThat(undone.flash()).isEqualTo("La visite est comme avant.");
        assertThat(undone.detail("Début")).contains("08:00");
        assertThat(undone.main())
                .contains(firm.clerk().name() + " est revenu sur la dernière modification");
        assertThat(moved.submit("/undo").status()).isEqualTo(422);
        assertThat(undone.submit("/undo").follow().detail("Début")).contains("14:00");
    }

    @Test
    void bringsACancelledVisitBack() {
        var cancelled = planner.plan().follow().submit("/cancellation").follow();
        assertThat(cancelled.submit("/undo").follow().main()).contains("Prévue");
    }

    @Test
    void refusesWhereTheWorkerIsElsewhereOrAwayByNow() {
        var open = planner.plan().follow().submit("/worker", "worker", "").follow();
        var other = planner.plan().follow();
        var taken = open.submit("/undo");
        assertThat(taken.status()).isEqualTo(422);
        assertThat(taken.text()).contains("une autre visite à ce moment-là");
        other.submit("/cancellation").follow();
        leave();
        assertThat(planner.open(open).submit("/undo").text()).contains("n'est pas là");
        assertThat(count("worker_id is not null and state = 'PLANNED'")).isZero();
    }

    @Test
    void takesBackTogetherWhatWasChangedTogetherButNotWhatChangedSince() {
        planner.plan("repeat", "DAILY", "last", "2026-03-07");
        var second = open("2026-03-04 07:00Z");
        planner.edit(second, "service", "Soins", "following", "true").follow();
        var third = open("2026-03-05 07:00Z");
        planner.edit(third, "from", "13:00", "until", "15:00").follow();
        var seen = planner.open(second);
        assertThat(seen.text()).contains("3 visites ont été modifiées ensemble");
        var undone = seen.submit("/undo").follow();
        assertThat(undone.flash()).isEqualTo("3 visites sont comme avant.");
        assertThat(undone.main()).contains("la dernière modification de la série");
        assertThat(count("service = 'Soins'")).isOne();
        assertThat(
                        rows.count(
                                firm.firm().system(),
                                "select count(*) from visit_series where service = 'Ménage'"))
                .isOne();
    }

    @Test
    void goesOnWithASeriesThatWasEnded() {
        planner.plan("repeat", "WEEKLY");
        var second = open("2026-03-10 07:00Z");
        second.submit("/cancellation", "following", "true").follow();
        assertThat(count("state = 'PLANNED'")).isOne();
        planner.open(second).submit("/undo").follow();
        assertThat(count("state = 'CANCELLED'")).isZero();
        assertThat(
                        rows.count(
                                firm.firm().system(),
                                "select count(*) from visit_series where ended_on is null"))
                .isOne();
    }

    @Test
    void givesBackWhatAnAbsenceTook() {
        var visit = planner.plan().follow();
        planner.plan("from", "14:00", "until", "15:00");
        leave();
        assertThat(count("worker_id is null")).isEqualTo(2);
        var presence = web.as(firm.clerk()).open("/workers/" + firm.worker().id() + "/presence");
        presence.submit("/absences/" + id("select id from worker_absence")).follow();
        var back = planner.open(visit).submit("/undo").follow();
        assertThat(back.flash()).isEqualTo("2 visites sont comme avant.");
        assertThat(back.detail("Intervenant")).isEqualTo(firm.worker().name());
        assertThat(count("worker_id is null")).isZero();
    }

    @Test
    void isNobodyElsesBusiness() {
        var shielded = planner.plan(firm.otherClerk(), firm.shielded()).follow();
        shielded.submit("/cancellation").follow();
        var undo = shielded.path() + "/undo";
        assertThat(web.as(firm.clerk()).post("site:" + undo, "version", 1).status()).isEqualTo(404);
        var theirs = undo.substring(firm.admin().door().length());
        assertThat(web.as(world.alma().admin()).post(theirs, "version", 1).status()).isEqualTo(404);
        assertThat(rows.count(firm.clerk().actor(), "select count(*) from visit_past")).isZero();
        assertThat(rows.count(firm.otherClerk().actor(), "select count(*) from visit_past"))
                .isOne();
        var owner = firm.owner().in(firm.bakery().id());
        assertThat(rows.count(owner, "select count(*) from visit_past")).isZero();
    }

    private void leave() {
        web.as(firm.clerk())
                .post(
                        "/workers/" + firm.worker().id() + "/presence/absences",
                        "firstDay",
                        "2026-03-03",
                        "kind",
                        "SICK",
                        "meanwhile",
                        "RELEASE")
                .follow();
    }

    private Page open(String slot) {
        var id = id("select id from visit where slot = timestamptz '" + slot + "'");
        return web.as(firm.clerk()).open("/planning/visits/" + id);
    }

    private UUID id(String query) {
        return rows.as(firm.firm().system(), jdbc -> jdbc.sql(query).query(UUID.class).single());
    }

    private int count(String condition) {
        return rows.count(firm.firm().system(), "select count(*) from visit where " + condition);
    }
}
