package io.parvis.planning.replacements;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.planning.visits.Planner;
import io.parvis.testing.Cast;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Rows;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class ReplacementsTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;

    private Cast firm;
    private Planner planner;

    @BeforeEach
    void twoWorkers() {
        firm = world.freshFirm();
        planner = new Planner(web, firm);
        rows.insert(
                firm.firm().system(),
                "worker",
                Map.of(
                        "id", UUID.randomUUID(),
                        "number", "0002",
                        "nature", "EMPLOYEE",
                        "name", "Zoé Zeller",
                        "country", "BE",
                        "language", "fr",
                        "created_at", Instant.parse("2026-01-01T00:00:00Z")));
    }

    @Test
    void givesAVisitByOneClickToWhoeverCouldGo() {
        planner.plan();
        var open = planner.plan("worker", "").follow();
        var page = sought(open);
        assertThat(page.all("[data-proposal]").eachText()).hasSize(1);
        assertThat(page.all("[data-proposal]").text()).contains("Zoé Zeller", "Libre à ce moment");
        assertThat(page.all("#others").text())
                .contains(firm.worker().name(), "Déjà chez " + firm.bakery().name(), "08:00–10:00");
        assertThat(planner.open(open).detail("Intervenant")).isEqualTo("Sans intervenant");
        var given = page.submit("/worker").follow();
        assertThat(given.detail("Intervenant")).isEqualTo("Zoé Zeller");
        assertThat(page.submit("/worker").status()).isEqualTo(422);
    }

    @Test
    void saysThatAWorkerIsElsewhereAndNotAtWhosePlaceWhereThatIsHidden() {
        planner.plan(firm.otherClerk(), firm.shielded());
        var page = sought(planner.plan("worker", "").follow());
        assertThat(page.all("#others").text())
                .contains("A une autre visite, 08:00–10:00")
                .doesNotContain(firm.shielded().name());
    }

    @Test
    void knowsWhoeverWasThereBefore() {
        planner.plan("day", "2026-02-20");
        var page = sought(planner.plan("worker", "").follow());
        assertThat(page.all("[data-proposal]").eachText().getFirst())
                .contains(firm.worker().name(), "Est allé une fois chez ce client");
    }

    @Test
    void isNobodyElses() {
        var visit = planner.plan("worker", "").follow();
        var path = visit.path().substring(firm.admin().door().length()) + "/replacements";
        assertThat(web.as(world.alma().admin()).open(path).status()).isEqualTo(404);
        assertThat(web.at(firm.admin().door()).open(path).location()).contains("/sign-in");
        var shielded = planner.plan(firm.otherClerk(), firm.shielded()).follow();
        assertThat(sought(shielded).status()).isEqualTo(404);
        visit.submit("/cancellation").follow();
        assertThat(sought(visit).status()).isEqualTo(422);
    }

    private Page sought(Page visit) {
        return web.as(firm.clerk()).open("site:" + visit.path() + "/replacements");
    }
}
