package io.parvis.testing;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/// Makes the pictures of the README: `./parvis screenshots`.
@ParvisTest
@EnabledIfSystemProperty(named = "parvis.screenshots", matches = "true")
class ScreenshotsTest {

    private static final Path FOLDER = Path.of("docs", "screenshots");

    @RegisterExtension final RealBrowser browser = new RealBrowser();

    @Autowired World world;

    @Test
    void picturesTheMainPages() {
        var alma = world.alma();
        var office = browser.as(alma.admin());
        picture(office, alma.admin().door() + "/domains", "domains");
        picture(
                office,
                alma.admin().door() + "/domains/" + alma.bakery().id() + "?staying=true",
                "domain");
        picture(
                office,
                alma.admin().door() + "/domains/" + alma.bakery().id() + "/edit",
                "domain-edit");
        picture(office, alma.admin().door() + "/employees", "employees");
        office.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        picture(office, alma.admin().door() + "/domains", "domains-dark");
        var portal = browser.as(alma.owner());
        portal.setViewportSize(390, 844);
        picture(portal, alma.owner().door(), "portal-phone");
        picture(browser.as(world.operator().operator()), "/operator", "operator");
    }

    private static void picture(Page page, String path, String name) {
        page.navigate(path);
        page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
    }
}
