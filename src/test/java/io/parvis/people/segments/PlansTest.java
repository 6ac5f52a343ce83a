package io.parvis.people.segments;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.people.firm.ChoosingPlans;
import io.parvis.people.firm.Plan;
import io.parvis.testing.Cast;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Proves;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// What a plan has not does not exist there.
@ParvisTest
class PlansTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired ChoosingPlans choosing;

    Cast firm;

    @BeforeEach
    void aFirm() {
        firm = world.freshFirm();
    }

    @ParameterizedTest
    @Proves({"CLI-15", "CLI-16", "CLI-27", "D22"})
    @CsvSource({"STANDARD,404,404", "ADVANCED,200,404", "PREMIUM,404,404", "CORPORATE,200,200"})
    void showWhatTheyBringAndNothingElse(Plan plan, int groups, int projects) {
        if (plan != Plan.CORPORATE) {
            choosing.choose(firm.firm(), Plan.CORPORATE, plan);
        }
        var admin = web.as(firm.admin());
        assertThat(admin.open("/settings/groups").status()).isEqualTo(groups);
        assertThat(admin.open("/settings/groups/new").status()).isEqualTo(groups);
        assertThat(admin.open("/settings/projects").status()).isEqualTo(projects);
        assertThat(admin.open("/settings/attitudes").status()).isEqualTo(200);
        assertThat(admin.open("/settings/fields").status()).isEqualTo(200);
        var navigation = admin.open("").all(".side a").eachAttr("href");
        assertThat(navigation.stream().anyMatch(href -> href.endsWith("/settings/groups")))
                .isEqualTo(groups == 200);
        assertThat(navigation.stream().anyMatch(href -> href.endsWith("/settings/projects")))
                .isEqualTo(projects == 200);
    }

    @Test
    @Proves({"CLI-27", "D22"})
    void closeEveryWayIn() {
        choosing.choose(firm.firm(), Plan.CORPORATE, Plan.STANDARD);
        var admin = web.as(firm.admin());
        var some = UUID.randomUUID();
        assertThat(admin.post("/settings/groups", "name", "X", "version", 0).status())
                .isEqualTo(404);
        assertThat(admin.delete("/settings/groups/" + some).status()).isEqualTo(404);
        assertThat(admin.open("/projects/" + some + "/logo").status()).isEqualTo(404);
        // Not even whoever may not enter, or is not signed in, learns that something is there.
        assertThat(web.as(firm.clerk()).open("/settings/groups").status()).isEqualTo(404);
        assertThat(web.at(firm.admin().door()).open("/settings/groups").status()).isEqualTo(404);
    }

    @Test
    @Proves("D22")
    void keepWhatIsOutOfSight() {
        choosing.choose(firm.firm(), Plan.CORPORATE, Plan.STANDARD);
        choosing.choose(firm.firm(), Plan.STANDARD, Plan.CORPORATE);
        assertThat(web.as(firm.admin()).open("/settings/groups").column("Nom"))
                .containsExactly("Retainers");
    }
}
