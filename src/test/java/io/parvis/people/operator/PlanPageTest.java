package io.parvis.people.operator;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.people.firm.Firms;
import io.parvis.people.firm.Plan;
import io.parvis.testing.Cast;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Proves;
import io.parvis.testing.Rows;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class PlanPageTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired Firms firms;

    Cast cast;
    Visitor operator;

    @BeforeEach
    void aFirm() {
        cast = world.freshFirm();
        operator = web.as(world.operator().operator());
    }

    @Test
    @Proves({"CLI-27", "D22"})
    void beginsWithEverythingOn() {
        assertThat(operator.open(path()).all("input[name=plan][checked]").val())
                .isEqualTo("CORPORATE");
        assertThat(operator.open(path()).text())
                .contains(
                        "The basics, with groups of clients, projects, configured client portal, worker portal.");
        assertThat(operator.open("").column("Plan")).contains("Corporate");
    }

    @Test
    @Proves({"CLI-27", "D22"})
    void putsAFirmOnAnotherPlanKnowingly() {
        var asked = operator.open(path()).submit(path(), "plan", "ADVANCED");
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.fieldError("confirmed")).contains("This plan brings less");
        assertThat(plan()).isEqualTo(Plan.CORPORATE);

        var done = asked.submit(path(), "confirmed", "true").follow();
        assertThat(done.flash()).contains(cast.firm().name());
        assertThat(plan()).isEqualTo(Plan.ADVANCED);
        assertThat(firms.find(cast.firm().slug()).orElseThrow().plan()).isEqualTo(Plan.ADVANCED);
        // More needs no second thought.
        operator.open(path()).submit(path(), "plan", "CORPORATE");
        assertThat(plan()).isEqualTo(Plan.CORPORATE);
        assertThat(told()).containsExactly(operatorName(), operatorName());
    }

    @Test
    void tellsTheSecondOfTwo() {
        var mine = operator.open(path());
        chosen("STANDARD");
        var told = mine.submit(path(), "plan", "ADVANCED", "confirmed", "true");
        assertThat(told.status()).isEqualTo(422);
        assertThat(told.summary()).contains("on another plan in the meantime");
        assertThat(plan()).isEqualTo(Plan.STANDARD);
        told.submit(path());
        assertThat(plan()).isEqualTo(Plan.ADVANCED);
    }

    @Test
    void isTheOperatorsAlone() {
        assertThat(web.as(world.operator().support()).open(path()).status()).isEqualTo(403);
        assertThat(operator.open("/firms/no-such-firm/plan").status()).isEqualTo(404);
        assertThat(operator.open("/firms/operator/plan").status()).isEqualTo(404);
        assertThat(operator.post(path(), "plan", "GOLD", "seen", "CORPORATE").status())
                .isEqualTo(422);
    }

    private Page chosen(String plan) {
        return operator.open(path()).submit(path(), "plan", plan, "confirmed", "true");
    }

    private String path() {
        return "/firms/" + cast.firm().slug() + "/plan";
    }

    private Plan plan() {
        return firms.get(cast.firm().id()).plan();
    }

    private String operatorName() {
        return world.operator().operator().name();
    }

    private List<String> told() {
        return rows.as(
                cast.firm().system(),
                jdbc ->
                        jdbc.sql("select who from audit_entry where event = 'PlanChosen'")
                                .query(String.class)
                                .list());
    }
}
