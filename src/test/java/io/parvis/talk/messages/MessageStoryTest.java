package io.parvis.talk.messages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.parvis.platform.jobs.Jobs;
import io.parvis.testing.Cast;
import io.parvis.testing.Mailbox;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Proves;
import io.parvis.testing.RealBrowser;
import io.parvis.testing.World;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/// An employee writes to two clients, each in its language; one answers at the portal, and the employee sees it.
@ParvisTest
class MessageStoryTest {

    @RegisterExtension final RealBrowser browser = new RealBrowser();

    @Autowired World world;
    @Autowired Mailbox mailbox;
    @Autowired Jobs jobs;

    @Test
    @Proves({"CLI-25", "CLI-53", "CLI-56", "CLI-59", "CLI-61"})
    void isWrittenCheckedSentAndAnswered() {
        var cast = world.freshFirm();
        var admin = browser.as(cast.admin());
        keepTemplate(admin);
        write(admin, cast);
        assertThat(admin.locator("#samples")).containsText("Bonjour " + cast.owner().name());
        assertThat(admin.locator("#samples")).containsText("Dag " + cast.twice().name());
        browser.assertAccessible(admin);
        send(admin);
        jobs.run(Rounds.JOB);
        assertThat(admin.locator("#progress")).containsText("2 sur 2");
        admin.reload();
        browser.assertAccessible(admin);

        answer(cast);
        admin.reload();
        assertThat(admin.locator("tbody")).containsText("Répondu");
        admin.locator("tbody a").filter(withText(cast.bakery().name())).click();
        assertThat(admin.locator(".timeline").first()).containsText("C'est noté.");
        browser.assertAccessible(admin);
    }

    private static void keepTemplate(Page admin) {
        go(admin, "Réponses types");
        admin.getByRole(AriaRole.LINK, button("Ajouter une réponse type")).click();
        admin.fill("[name=name]", "Congés");
        admin.fill("[name=textFr]", "Bonjour {contact}, nous fermons en août.");
        admin.getByRole(AriaRole.BUTTON, button("Enregistrer")).click();
        assertThat(admin.locator("#preview")).containsText("Bonjour Alice");
    }

    private static void write(Page admin, Cast cast) {
        go(admin, "Messages");
        admin.getByRole(AriaRole.LINK, button("Écrire aux clients")).click();
        admin.fill("[name=codes]", cast.bakery().code() + ", " + cast.starting().code());
        admin.fill("[name=subjectFr]", "Fermeture");
        admin.getByRole(AriaRole.BUTTON, button("Insérer une réponse type")).click();
        admin.locator("#snippets-fr button").click();
        assertThat(admin.locator("[name=textFr]"))
                .hasValue(Pattern.compile(".*nous fermons en août\\.\\s*"));
        admin.fill("[name=subjectNl]", "Sluiting");
        admin.fill("[name=textNl]", "Dag {contact}, wij sluiten in augustus.");
        admin.getByRole(AriaRole.BUTTON, button("Vérifier avant l'envoi")).click();
    }

    private static void send(Page admin) {
        admin.getByRole(AriaRole.BUTTON, button("Envoyer à 2 clients")).first().click();
        admin.locator("#send button.btn-primary").click();
        assertThat(admin.locator("[data-flash]")).containsText("en cours d'envoi");
    }

    private void answer(Cast cast) {
        var owner = browser.as(cast.owner());
        owner.navigate(mailbox.last(cast.owner().identifier()).link());
        assertThat(owner.locator("h1")).hasText("Fermeture");
        owner.fill("[name=text]", "C'est noté.");
        owner.getByRole(AriaRole.BUTTON, button("Envoyer")).click();
        assertThat(owner.locator(".timeline")).containsText("C'est noté.");
        browser.assertAccessible(owner);
    }

    private static void go(Page page, String entry) {
        page.getByRole(AriaRole.NAVIGATION)
                .getByRole(
                        AriaRole.LINK, new Locator.GetByRoleOptions().setName(entry).setExact(true))
                .click();
    }

    private static Locator.FilterOptions withText(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Page.GetByRoleOptions button(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
