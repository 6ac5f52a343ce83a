package io.parvis.people.clientele;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import io.parvis.platform.jobs.Jobs;
import io.parvis.testing.Cast;
import io.parvis.testing.Mailbox;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Proves;
import io.parvis.testing.RealBrowser;
import io.parvis.testing.World;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/// A day in the clients module: a list is imported into a group and invited, the group is filtered and written to in two
/// languages, the answers come as tickets, and the employee looks at the portal with a client's rights and comes back.
@ParvisTest
class ClienteleStoryTest {

    private static final String LIST =
            """
            Code;Company;First name;Last name;E-mail;Language;Country;Group
            K-1;Lumière Conseil;Chantal;Moreau;chantal@%1$s.example;fr;BE;Hébergement
            K-2;Bakker Water;Jan;Bakker;jan@%1$s.example;nl;BE;Hébergement
            K-3;Petit Solo;Paul;Petit;paul@%1$s.example;fr;BE;
            """;

    @RegisterExtension final RealBrowser browser = new RealBrowser();

    @Autowired World world;
    @Autowired Mailbox mailbox;
    @Autowired Jobs jobs;

    Cast cast;
    Page admin;

    @BeforeEach
    void anOffice() {
        cast = world.freshFirm();
        admin = browser.as(cast.admin());
    }

    @Test
    @Proves({"CLI-11", "CLI-24", "CLI-25", "CLI-26", "CLI-59", "CLI-61", "D10"})
    void isImportedGroupedWrittenToAnsweredAndEntered() {
        makeGroup();
        bringList();
        invite();
        var chantal = join("chantal", "fr");
        var jan = join("jan", "nl");

        filterGroup();
        write();
        answer(chantal, "chantal", "Fermeture", "Bonne idée.");
        answer(jan, "jan", "Sluiting", "Goed plan.");

        readAnswers();
        lookThroughHerEyes();
    }

    private void makeGroup() {
        go("/settings/groups");
        admin.getByRole(AriaRole.LINK, named("Ajouter un groupe")).first().click();
        admin.fill("[name=name]", "Hébergement");
        click("Enregistrer");
        assertThat(admin.locator("main")).containsText("Hébergement");
    }

    private void bringList() {
        go("/clients/imports");
        var list = LIST.formatted(cast.firm().slug()).getBytes(StandardCharsets.UTF_8);
        admin.locator("[name=file]")
                .setInputFiles(new FilePayload("clients.csv", "text/csv", list));
        click("Examiner le fichier");
        click("Vérifier avant l'import");
        jobs.run("imports");
        click("Importer 3 clients");
        admin.locator("#start button.btn-primary").click();
        jobs.run("imports");
        assertThat(admin.locator("#progress")).containsText("Terminé");
    }

    private void invite() {
        admin.reload();
        admin.getByRole(AriaRole.LINK, named("Les inviter au portail")).click();
        browser.assertAccessible(admin);
        click("Envoyer 3 invitations");
        jobs.run("invitations");
        assertThat(admin.locator("#progress")).containsText("3 sur 3");
    }

    private Page join(String name, String language) {
        var page = browser.window(language);
        page.navigate(mailbox.last(email(name)).link());
        page.fill("[name=password]", World.PASSWORD);
        page.fill("[name=again]", World.PASSWORD);
        page.click("main .buttons button");
        page.waitForURL(url -> url.contains("/portal"));
        return page;
    }

    private void filterGroup() {
        go("/clients");
        admin.selectOption("[name=group]", new SelectOption().setLabel("Hébergement"));
        admin.waitForURL(url -> url.contains("group="));
        assertThat(admin.locator("#list")).containsText("Lumière Conseil");
        assertThat(admin.locator("#list")).containsText("Bakker Water");
        assertThat(admin.locator("#list")).not().containsText("Petit Solo");
    }

    private void write() {
        admin.getByRole(AriaRole.LINK, named("Écrire à ces clients")).click();
        admin.fill("[name=subjectFr]", "Fermeture");
        admin.fill("[name=textFr]", "Bonjour {contact}, nous fermons en août.");
        admin.fill("[name=subjectNl]", "Sluiting");
        admin.fill("[name=textNl]", "Dag {contact}, wij sluiten in augustus.");
        click("Vérifier avant l'envoi");
        assertThat(admin.locator("#samples")).containsText("Bonjour Chantal,");
        assertThat(admin.locator("#samples")).containsText("Dag Jan,");
        click("Envoyer à 2 clients");
        admin.locator("#send button.btn-primary").click();
        jobs.run("messages");
        assertThat(admin.locator("#progress")).containsText("2 sur 2");
    }

    private void answer(Page page, String name, String subject, String text) {
        page.navigate(mail(name, subject).link());
        assertThat(page.locator("h1")).hasText(subject);
        page.fill("[name=text]", text);
        page.locator("main form button.btn-primary").click();
        assertThat(page.locator(".timeline")).containsText(text);
    }

    private void readAnswers() {
        go("/tickets");
        var tickets = admin.locator("main");
        assertThat(tickets).containsText("Lumière Conseil");
        assertThat(tickets).containsText("Bakker Water");
        admin.locator("tbody a").filter(new Locator.FilterOptions().setHasText("Sluiting")).click();
        assertThat(admin.locator(".timeline").first()).containsText("Goed plan.");
    }

    private void lookThroughHerEyes() {
        go("/clients?q=lumiere");
        admin.locator("tbody a").getByText("Lumière Conseil").click();
        admin.locator("main a[href$='/stay'], main a[href*='/entering']").first().click();
        admin.fill("[name=reason]", "Question par téléphone");
        admin.click("main .buttons button");
        assertThat(admin.locator("main > .banner").first()).containsText("Chantal Moreau");
        admin.locator("header .way-back button").click();
        assertThat(admin).hasURL(Pattern.compile(".*/office/.*"));
        assertThat(admin.locator("h1")).containsText("Lumière Conseil");
    }

    private void go(String path) {
        admin.navigate(cast.admin().door() + path);
    }

    private void click(String button) {
        admin.getByRole(AriaRole.BUTTON, named(button)).first().click();
    }

    private String email(String name) {
        return name + "@" + cast.firm().slug() + ".example";
    }

    // The clock of the tests stands still: which mail is the last, only its words tell.
    private Mailbox.Mail mail(String name, String subject) {
        return mailbox.of(email(name)).stream()
                .filter(mail -> mail.subject().contains(subject))
                .findFirst()
                .orElseThrow();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
