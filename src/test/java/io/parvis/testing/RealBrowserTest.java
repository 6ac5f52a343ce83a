package io.parvis.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class RealBrowserTest {

    @RegisterExtension final RealBrowser browser = new RealBrowser();

    @Autowired World world;

    @Test
    void comesInByTheRealDoor() {
        var page = browser.window("nl");
        page.navigate(world.thuis().clerk().door());
        browser.assertAccessible(page);
        page = browser.signedIn(world.thuis().clerk());
        assertThat(page.url()).isEqualTo(browser.site() + world.thuis().clerk().door());
    }

    @Test
    void comesInWithAKey() {
        var page = browser.as(world.alma().clerk());
        page.navigate(world.alma().clerk().door() + "/account");
        assertThat(page.locator("main").textContent()).contains(world.alma().clerk().name());
        browser.assertAccessible(page);
    }

    @Test
    void noticesWhatAPageMayNotDo() {
        var page = door();
        page.evaluate("document.body.setAttribute('onclick', 'alert(1)')");
        page.waitForCondition(() -> browser.forgive("Content Security Policy"));
    }

    @Test
    void noticesAScriptThatFails() {
        var page = door();
        page.evaluate("setTimeout(() => { throw new Error('oh no') })");
        page.waitForCondition(() -> browser.forgive("oh no"));
    }

    @Test
    void noticesAFileThatIsMissing() {
        var page = door();
        page.evaluate(
                "document.body.append(Object.assign(document.createElement('img'), {src: '/assets/no.svg'}))");
        page.waitForCondition(() -> browser.forgive("404"));
    }

    @Test
    void noticesAPageThatNotEveryoneCanUse() {
        var page = door();
        page.evaluate("document.querySelectorAll('label').forEach(label => label.remove())");
        assertThatThrownBy(() -> browser.assertAccessible(page)).hasMessageContaining("label");
    }

    private Page door() {
        var page = browser.window("fr");
        page.navigate(world.alma().clerk().door() + "/sign-in");
        return page;
    }
}
