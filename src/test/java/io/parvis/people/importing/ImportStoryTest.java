package io.parvis.people.importing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.parvis.platform.jobs.Jobs;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.RealBrowser;
import io.parvis.testing.World;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/// An employee brings the client list of another program, looks at what would happen, imports it, and takes it back.
@ParvisTest
class ImportStoryTest {

    @RegisterExtension final RealBrowser browser = new RealBrowser();

    @Autowired World world;
    @Autowired Jobs jobs;

    @Test
    void bringsAListAndTakesItBack() throws IOException {
        var cast = world.freshFirm();
        var admin = browser.as(cast.admin());
        bring(admin);
        assertThat(admin.locator("[name=separator][type=hidden]")).hasValue("comma");
        browser.assertAccessible(admin);
        admin.getByRole(AriaRole.BUTTON, named("Vérifier avant l'import")).click();
        jobs.run(ImportRounds.JOB);
        assertThat(admin.locator("#progress")).containsText("Rien n'est encore écrit");
        assertThat(admin.locator("#list")).containsText("Le statut dit que ce client est parti");
        browser.assertAccessible(admin);

        admin.getByRole(AriaRole.BUTTON, named("Importer 2 clients")).first().click();
        admin.locator("#start button.btn-primary").click();
        jobs.run(ImportRounds.JOB);
        assertThat(admin.locator("#progress")).containsText("Terminé");
        admin.reload();
        browser.assertAccessible(admin);

        admin.getByRole(AriaRole.LINK, named("Annuler l'import")).click();
        browser.assertAccessible(admin);
        admin.getByRole(AriaRole.BUTTON, named("Annuler les 2")).click();
        jobs.run(ImportRounds.JOB);
        assertThat(admin.locator("#progress")).containsText("L'import a été annulé");
    }

    private static void bring(Page admin) throws IOException {
        admin.getByRole(AriaRole.NAVIGATION)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName("Clients").setExact(true))
                .click();
        admin.getByRole(AriaRole.LINK, named("Importer")).click();
        var list = ImportWalk.sample("whmcs.csv");
        admin.locator("[name=file]")
                .setInputFiles(new FilePayload("clients.csv", "text/csv", list));
        admin.getByRole(AriaRole.BUTTON, named("Examiner le fichier")).click();
        assertThat(admin.locator("h1")).containsText("Que signifient les colonnes");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
