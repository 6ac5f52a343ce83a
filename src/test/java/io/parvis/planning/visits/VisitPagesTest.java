package io.parvis.planning.visits;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.Cast;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Person;
import io.parvis.testing.Place;
import io.parvis.testing.Proves;
import io.parvis.testing.Rows;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class VisitPagesTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;

    private Cast firm;

    @BeforeEach
    void oneFirm() {
        firm = world.freshFirm();
    }

    @Test
    void plansAVisitAtAClients() {
        var office = web.as(firm.clerk());
        var choose = office.open("/planning/clients?q=boulangerie");
        assertThat(choose.rows()).hasSize(1);
        var form = office.open("site:" + choose.link(firm.bakery().name()).orElseThrow());
        assertThat(form.value("day")).isEqualTo("2026-03-02");
        var page = plan(firm.clerk(), firm.bakery()).follow();
        assertThat(page.heading()).isEqualTo("Ménage – " + firm.bakery().name());
        assertThat(page.flash()).isEqualTo("La visite est planifiée.");
        assertThat(page.detail("Intervenant")).isEqualTo(firm.worker().name());
        assertThat(page.detail("Lieu")).isEqualTo("Rue Haute 1");
        assertThat(page.main())
                .contains("The key is with the neighbour", "a planifié cette visite");
        assertThat(page.detail("Début")).contains("3 mars 2026", "08:00");
    }

    @Test
    void keepsAWorkerFromBeingAtTwoPlaces() {
        plan(firm.clerk(), firm.bakery());
        var again = plan(firm.clerk(), firm.helped(), "from", "09:59", "until", "11:00");
        assertThat(again.status()).isEqualTo(404);
        var meets = plan(firm.admin(), firm.blocked(), "from", "09:59", "until", "11:00");
        assertThat(meets.status()).isEqualTo(422);
        assertThat(meets.fieldError("worker")).contains("une autre visite à ce moment-là");
        assertThat(meets.value("service")).isEqualTo("Ménage");
        assertThat(plan(firm.admin(), firm.blocked(), "from", "10:00", "until", "11:00").status())
                .isEqualTo(303);
        assertThat(plan(firm.admin(), firm.blocked(), "worker", "").status()).isEqualTo(303);
    }

    @Test
    void refusesWhatCannotBeMeant() {
        assertThat(plan(firm.clerk(), firm.bakery(), "until", "07:00").fieldError("until"))
                .contains("La fin n'est pas après le début");
        assertThat(plan(firm.clerk(), firm.bakery(), "until", "08:00").status()).isEqualTo(422);
        assertThat(plan(firm.clerk(), firm.bakery(), "day", "9999-01-01").fieldError("day"))
                .isNotEmpty();
        assertThat(plan(firm.clerk(), firm.bakery(), "day", "soon").fieldError("day")).isNotEmpty();
        assertThat(plan(firm.clerk(), firm.bakery(), "from", "25:00").fieldError("from"))
                .isNotEmpty();
        assertThat(plan(firm.clerk(), firm.bakery(), "service", "").fieldError("service"))
                .isNotEmpty();
        assertThat(plan(firm.clerk(), firm.bakery(), "worker", "1").status()).isEqualTo(422);
        var foreign = plan(firm.clerk(), firm.bakery(), "worker", world.thuis().worker().id());
        assertThat(foreign.status()).isEqualTo(404);
        assertThat(rows.count(firm.firm().system(), "select count(*) from visit")).isZero();
    }

    @Test
    void endsOnTheNextDayWhereThatIsSaid() {
        var page =
                plan(
                                firm.clerk(),
                                firm.bakery(),
                                "from",
                                "22:00",
                                "until",
                                "06:00",
                                "overnight",
                                "true")
                        .follow();
        assertThat(page.detail("Fin")).contains("4 mars 2026", "06:00");
    }

    @Test
    void movesAndTellsWhoDidIt() {
        var page = plan(firm.clerk(), firm.bakery()).follow();
        var edit = web.as(firm.admin()).open("site:" + page.path() + "/edit");
        assertThat(edit.value("from")).isEqualTo("08:00");
        var moved =
                edit.submit(page.path(), "day", "2026-03-05", "from", "14:00", "until", "16:00")
                        .follow();
        assertThat(moved.detail("Début")).contains("5 mars 2026", "14:00");
        assertThat(moved.main())
                .contains(firm.admin().name() + " a modifié cette visite", "5 mars 2026 14:00");
        var stale = edit.submit(page.path(), "service", "Jardin");
        assertThat(stale.status()).isEqualTo(422);
        assertThat(stale.submit(page.path()).follow().detail("Service")).isEqualTo("Jardin");
    }

    @Test
    void givesItToSomebodyElseOrToNobody() {
        var page = plan(firm.clerk(), firm.bakery()).follow();
        var nobody = page.submit("/worker", "worker", "").follow();
        assertThat(nobody.detail("Intervenant")).isEqualTo("Sans intervenant");
        var open = web.as(firm.clerk()).open("/planning?day=2026-03-03&open=true");
        assertThat(open.all("a.visit")).hasSize(1);
        plan(firm.clerk(), firm.bakery());
        var taken = nobody.submit("/worker", "worker", firm.worker().id());
        assertThat(taken.status()).isEqualTo(422);
        assertThat(taken.fieldError("worker")).contains("une autre visite");
    }

    @Test
    void cancelsAndRestores() {
        var page = plan(firm.clerk(), firm.bakery()).follow();
        var cancelled = page.submit("/cancellation").follow();
        assertThat(cancelled.main()).contains("Annulée", "a annulé cette visite");
        assertThat(page.submit("/cancellation").status()).isEqualTo(422);
        assertThat(web.as(firm.clerk()).open("/planning?day=2026-03-03").all("a.visit")).isEmpty();
        assertThat(
                        web.as(firm.clerk())
                                .open("/planning?day=2026-03-03&cancelled=true")
                                .all("a.visit-off"))
                .hasSize(1);
        var other = plan(firm.clerk(), firm.bakery()).follow();
        var refused = cancelled.submit("/cancellation");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.summary()).contains("une autre visite à ce moment-là");
        other.submit("/cancellation").follow();
        assertThat(cancelled.submit("/cancellation").follow().main())
                .contains("Prévue", "a rétabli cette visite");
    }

    @Test
    @Proves("PORT-48")
    void looksByDayWeekMonthListAndWorker() {
        plan(firm.clerk(), firm.bakery());
        for (var view : List.of("DAY", "WEEK", "MONTH", "WORKERS")) {
            var page = web.as(firm.clerk()).open("/planning?view=" + view + "&day=2026-03-03");
            assertThat(page.all("a.visit")).as(view).hasSize(1);
            assertThat(page.all("a.visit").text()).contains("08:00–10:00", firm.bakery().name());
            assertThat(page.main()).contains("1 visite");
        }
        var list = web.as(firm.clerk()).open("/planning?view=LIST&day=2026-03-30");
        assertThat(list.rows()).hasSize(1);
        var board = web.as(firm.clerk()).open("/planning?view=WORKERS&day=2026-03-03");
        assertThat(board.rows()).hasSize(2);
        var other = web.as(firm.clerk()).open("/planning?view=WEEK&day=2026-03-10");
        assertThat(other.all("a.visit")).isEmpty();
        assertThat(other.link("Suivant").orElseThrow()).contains("day=2026-03-17");
        assertThat(web.as(firm.clerk()).open("/planning?view=YEAR&day=0000&worker=1").status())
                .isEqualTo(200);
    }

    @Test
    void leavesTheVisitsOfWhoeverLeavesToNobody() {
        plan(firm.clerk(), firm.bakery(), "day", "2026-03-02", "from", "08:00", "until", "09:00");
        var page = plan(firm.clerk(), firm.bakery()).follow();
        web.as(firm.admin()).open("/workers/" + firm.worker().id()).submit("/archive").follow();
        var left = web.as(firm.clerk()).open("site:" + page.path());
        assertThat(left.detail("Intervenant")).isEqualTo("Sans intervenant");
        assertThat(left.main()).contains(firm.admin().name() + " a retiré l'intervenant");
        assertThat(
                        rows.count(
                                firm.firm().system(),
                                "select count(*) from visit where worker_id is not null"))
                .isOne();
        assertThat(plan(firm.clerk(), firm.bakery(), "day", "2026-03-04").fieldError("worker"))
                .contains("archivé");
    }

    @Test
    void isHiddenWithTheDomainAndTheFirm() {
        var shielded = plan(firm.otherClerk(), firm.shielded()).follow();
        assertThat(shielded.status()).isEqualTo(200);
        var clerk = web.as(firm.clerk());
        assertThat(clerk.open("site:" + shielded.path()).status()).isEqualTo(404);
        assertThat(clerk.open("/planning?day=2026-03-03").text())
                .doesNotContain(firm.shielded().name());
        assertThat(clerk.open("/planning/clients/" + firm.shielded().id() + "/visits/new").status())
                .isEqualTo(404);
        assertThat(plan(firm.clerk(), firm.shielded()).status()).isEqualTo(404);
        // That the worker is elsewhere is said, and not where.
        assertThat(plan(firm.clerk(), firm.bakery()).fieldError("worker"))
                .contains("une autre visite");
        var foreign = web.as(world.alma().admin());
        var path = shielded.path().substring(firm.admin().door().length());
        assertThat(foreign.open(path).status()).isEqualTo(404);
        assertThat(foreign.post(path + "/cancellation").status()).isEqualTo(404);
        assertThat(web.at(firm.admin().door()).open("/planning").location()).contains("/sign-in");
    }

    Page plan(Person by, Place client, Object... typed) {
        return web.as(by).post("/planning/clients/" + client.id() + "/visits", with(typed));
    }

    private Object[] with(Object... typed) {
        var values = new LinkedHashMap<Object, Object>();
        values.put("service", "Ménage");
        values.put("worker", firm.worker().id());
        values.put("day", "2026-03-03");
        values.put("from", "08:00");
        values.put("until", "10:00");
        values.put("place", "Rue Haute 1");
        values.put("notes", "The key is with the neighbour");
        values.put("repeat", "NEVER");
        for (int i = 0; i < typed.length; i += 2) {
            values.put(typed[i], typed[i + 1]);
        }
        return values.entrySet().stream()
                .flatMap(one -> Stream.of(one.getKey(), one.getValue()))
                .toArray();
    }
}
