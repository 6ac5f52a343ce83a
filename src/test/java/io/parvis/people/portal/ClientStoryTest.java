package io.parvis.people.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.parvis.testing.Cast;
import io.parvis.testing.Mailbox;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Proves;
import io.parvis.testing.RealBrowser;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/// A client from the first mail to the day its domain is blocked and opened again, on a phone.
@ParvisTest
class ClientStoryTest {

    private static final String NAME = "Fleurs du Parc";

    @RegisterExtension final RealBrowser browser = new RealBrowser();

    @Autowired World world;
    @Autowired Web web;
    @Autowired Mailbox mailbox;

    Cast cast;
    Visitor admin;
    UUID domain;

    @BeforeEach
    void aFirm() {
        cast = world.freshFirm();
        admin = web.as(cast.admin());
        domain = openDomain();
    }

    @Test
    @Proves({"DOM-11", "DOM-12", "DOM-17", "DOM-19", "DOM-20", "DOM-21"})
    void livesInItsDomain() {
        var owner = arrive(address("rosa"));
        assertThat(owner.locator("h1")).hasText("Bonjour Rosa Marchal");
        assertThat(owner.locator(".banner").first()).containsText("Nous configurons encore");
        browser.assertAccessible(owner);
        inviteDelegate(owner);

        var delegate = arrive(address("denis"));
        assertThat(delegate.locator(".banner").first()).containsText("Wij richten uw domein");
        delegate.locator(".portal-nav").getByText("Gebruikers").click();
        assertThat(delegate.locator("tbody tr")).hasCount(2);
        browser.assertAccessible(delegate);

        block(true);
        owner.reload();
        assertThat(owner.locator("h1")).hasText("Ce domaine est bloqué");
        browser.assertAccessible(owner);
        delegate.reload();
        assertThat(delegate.locator("h1")).hasText("Dit domein is geblokkeerd");
        block(false);
        owner.reload();
        assertThat(owner.locator("tbody tr")).hasCount(2);
        handOver(owner);
    }

    private void inviteDelegate(Page owner) {
        owner.getByRole(AriaRole.LINK, named("Inviter un utilisateur")).click();
        browser.assertAccessible(owner);
        owner.fill("[name=name]", "Denis Aubry");
        owner.fill("[name=email]", address("denis"));
        owner.selectOption("select[name=language]", "nl");
        owner.check("[name=delegate]");
        owner.getByRole(AriaRole.BUTTON, button("Envoyer l'invitation")).click();
        assertThat(owner.locator("[data-flash]")).containsText(address("denis"));
        assertThat(owner.locator("tbody")).containsText("Invité");
        browser.assertAccessible(owner);
    }

    private void handOver(Page owner) {
        owner.getByRole(AriaRole.BUTTON, button("Actions pour Denis Aubry")).click();
        owner.getByRole(AriaRole.BUTTON, button("Transférer le domaine")).click();
        var dialog = owner.getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("Vous restez utilisateur");
        browser.assertAccessible(owner);
        dialog.getByRole(AriaRole.BUTTON)
                .and(owner.getByText("Transférer le domaine"))
                .last()
                .click();
        assertThat(owner.locator("[data-flash]")).containsText("Denis Aubry");
        assertThat(owner.getByText("Inviter un utilisateur")).hasCount(0);
    }

    private Page arrive(String email) {
        var page = browser.window("fr");
        page.setViewportSize(390, 844);
        page.navigate(mailbox.last(email).link());
        page.fill("[name=password]", World.PASSWORD);
        page.fill("[name=again]", World.PASSWORD);
        page.click("main .buttons button");
        return page;
    }

    private UUID openDomain() {
        var opened =
                admin.open("/domains/new")
                        .submit(
                                "/domains",
                                "name",
                                NAME,
                                "language",
                                "fr",
                                "ownerName",
                                "Rosa Marchal",
                                "ownerEmail",
                                address("rosa"));
        var path = opened.location();
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    private void block(boolean blocked) {
        var edit = admin.open("/domains/" + domain + "/edit");
        var saved = edit.submit("/domains/" + domain, "blocked", blocked);
        org.assertj.core.api.Assertions.assertThat(saved.status()).isEqualTo(303);
    }

    private String address(String who) {
        return who + "@" + cast.firm().slug() + ".example";
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions button(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
