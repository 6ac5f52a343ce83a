package io.parvis.people.clientele;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import io.parvis.people.firm.ChoosingPlans;
import io.parvis.people.firm.Plan;
import io.parvis.testing.Cast;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Proves;
import io.parvis.testing.RealBrowser;
import io.parvis.testing.Rows;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/// An employee creates a client of a brand, and hands over a password that nobody had to invent.
@ParvisTest
class CreatingStoryTest {

    private static final String FIT = "(?=.*[A-Z])(?=.*[0-9])(?=.*[^A-Za-z0-9]).{8,}";

    @RegisterExtension final RealBrowser browser = new RealBrowser();

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired ChoosingPlans choosing;

    private Cast firm;
    private String project;

    @BeforeEach
    void aFirmWithABrand() {
        firm = world.freshFirm();
        project =
                rows.as(
                        firm.firm().system(),
                        jdbc ->
                                jdbc.sql("select name from project order by name limit 1")
                                        .query(String.class)
                                        .single());
    }

    @Test
    @Proves({"CLI-12", "CLI-29", "CLI-32", "CLI-33"})
    void ofAClientInAProjectWithAGeneratedPassword() {
        var page = browser.as(firm.clerk());
        page.navigate(firm.clerk().door() + "/clients/new");
        page.fill("[name=companyName]", "Atelier du Lac");
        page.fill("[name=firstName]", "Luc");
        page.fill("[name=email]", "luc@atelier.example");
        page.fill("[name=login]", "atelier-du-lac");
        page.selectOption("[name=project]", new SelectOption().setLabel(project));
        page.click("button[data-generates]");
        var password = page.inputValue("[name=password]");
        assertThat(password).matches(FIT);
        assertThat(page.inputValue("[name=again]")).isEqualTo(password);
        page.click("button[data-generates]");
        assertThat(page.inputValue("[name=password]")).matches(FIT).isNotEqualTo(password);
        page.click("main form .btn-primary");

        assertThat(page.locator("h1")).hasText("Atelier du Lac");
        assertThat(page.locator("main")).containsText(project);
    }

    @Test
    @Proves({"CLI-29", "CLI-46"})
    void asksForWhatThePlanHas() {
        var edit = "/clients/" + firm.bakery().id() + "/edit";
        assertThat(fields("/clients/new")).contains("project", "group");
        assertThat(fields(edit)).contains("project", "group");

        choosing.choose(firm.firm(), Plan.CORPORATE, Plan.ADVANCED);
        assertThat(fields("/clients/new")).contains("group").doesNotContain("project");
        assertThat(fields(edit)).contains("group").doesNotContain("project");

        choosing.choose(firm.firm(), Plan.ADVANCED, Plan.STANDARD);
        assertThat(fields("/clients/new")).doesNotContain("project", "group");
        assertThat(fields(edit)).doesNotContain("project", "group");
    }

    private List<String> fields(String form) {
        return web.as(firm.clerk()).open(form).all("main form [name]").eachAttr("name");
    }
}
