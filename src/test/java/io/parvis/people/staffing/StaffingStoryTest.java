package io.parvis.people.staffing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.parvis.platform.jobs.Jobs;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.RealBrowser;
import io.parvis.testing.World;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/// An employee brings a list of workers, says what a column means, looks at what would happen, and imports it.
@ParvisTest
class StaffingStoryTest {

    @RegisterExtension final RealBrowser browser = new RealBrowser();

    @Autowired World world;
    @Autowired Jobs jobs;

    @Test
    void bringsWorkersAndSeesWhoWasRefused() {
        var admin = browser.as(world.freshFirm().admin());
        bring(admin, "Matricule;Qui;Téléphone\nW-1;Zoé Zeller;0470 12 34 56\nW-2;Yann Zeller;12\n");
        browser.assertAccessible(admin);
        admin.getByLabel("Signification de la colonne « Qui »").selectOption("NAME");
        admin.getByRole(AriaRole.BUTTON, named("Vérifier avant l'import")).click();
        assertThat(admin.locator("progress")).isVisible();
        jobs.run(StaffRounds.JOB);
        assertThat(admin.locator("#progress")).containsText("Rien n'est encore écrit");
        assertThat(admin.locator("#progress")).containsText("W-2 · Yann Zeller");
        browser.assertAccessible(admin);

        admin.getByRole(AriaRole.BUTTON, named("Importer 1 intervenant")).click();
        admin.locator("#start button.btn-primary").click();
        jobs.run(StaffRounds.JOB);
        assertThat(admin.locator("#progress")).containsText("Téléchargez les lignes refusées");
        browser.assertAccessible(admin);
    }

    private static void bring(Page admin, String list) {
        admin.getByRole(AriaRole.NAVIGATION)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Intervenants"))
                .click();
        admin.getByRole(AriaRole.LINK, named("Importer")).click();
        choose(admin, list.getBytes(StandardCharsets.UTF_8));
        admin.getByRole(AriaRole.BUTTON, named("Examiner le fichier")).click();
        assertThat(admin.locator("h1")).containsText("workers.csv");
    }

    private static void choose(Page admin, byte[] content) {
        admin.locator("[name=file]")
                .setInputFiles(new FilePayload("workers.csv", "text/csv", content));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
