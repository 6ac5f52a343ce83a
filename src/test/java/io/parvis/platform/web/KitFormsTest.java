package io.parvis.platform.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Route;
import io.parvis.testing.Proves;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/// What the script adds to forms and dialogs.
class KitFormsTest extends KitStory {
    @Test
    void opensADialogAndGivesTheFocusBack() {
        page.navigate(browser.at("details"));
        var opener = button("Close now");
        opener.click();
        assertThat(page.locator("#block")).isVisible();
        assertThat(page.getByLabel("Reason")).isFocused();
        page.keyboard().press("Escape");
        assertThat(page.locator("#block")).isHidden();
        assertThat(opener).isFocused();
    }

    @Test
    void asksBeforeADialogIsLeftWithTypedText() {
        page.navigate(browser.at("dialog"));
        page.getByLabel("Reason").fill("three unpaid invoices");
        page.onceDialog(Dialog::dismiss);
        page.keyboard().press("Escape");
        assertThat(page.getByLabel("Reason")).hasValue("three unpaid invoices");
        page.onceDialog(Dialog::accept);
        page.locator("#block [data-closes]").first().click();
        assertThat(page.locator("#block")).isHidden();
    }

    @Test
    @Proves("DOM-46")
    void warnsBeforeUnsavedWorkIsLeft() {
        page.navigate(browser.at("details"));
        var asked = new ArrayList<String>();
        page.onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.accept();
        });
        page.getByLabel("Comment 1").fill("Called the client.");
        page.navigate(browser.at("list"));
        assertThat(asked).containsExactly("beforeunload");
    }

    @Test
    @Proves("DOM-45")
    void putsTheTimestampWhereOneWrites() {
        page.navigate(browser.at("details"));
        var comment = page.getByLabel("Comment 1");
        comment.fill("Before");
        button("+ Add timestamp").click();
        assertThat(comment).hasValue("Before\nNow: ");
        assertThat(comment).isFocused();
    }

    @Test
    void sendsAFormOnce() {
        page.navigate(browser.at("sign-in"));
        var sent = new ArrayList<String>();
        page.route(
                "**/send",
                route -> {
                    sent.add(route.request().method());
                    route.fulfill(new Route.FulfillOptions().setStatus(204));
                });
        page.evaluate("document.querySelector('.form').action = '/send'");
        page.evaluate("const b = document.querySelector('.buttons .btn'); b.click(); b.click();");
        assertThat(page.locator(".buttons .btn")).isDisabled();
        assertThat(sent).hasSize(1);
    }

    @Test
    void showsAPasswordOnRequest() {
        page.navigate(browser.at("sign-in"));
        button("Show the password").click();
        assertThat(page.locator("#f-password")).hasAttribute("type", "text");
    }
}
