package io.parvis.platform.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the script adds to the pages.
class KitBehaviourTest {
    private static KitBrowser browser;
    private Page page;

    @BeforeAll
    static void open() throws IOException {
        browser = new KitBrowser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @BeforeEach
    void newPage() {
        page = browser.page(ColorScheme.LIGHT);
        page.setViewportSize(1440, 900);
    }

    @AfterEach
    void closePage() {
        page.close();
    }

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
    void putsTheTimestampWhereOneWrites() {
        page.navigate(browser.at("details"));
        var comment = page.getByLabel("Comment 1");
        comment.fill("Before");
        button("+ Add timestamp").click();
        assertThat(comment).hasValue("Before\nNow: ");
        assertThat(comment).isFocused();
    }

    @Test
    void selectsRowsAndCountsThem() {
        page.navigate(browser.at("list"));
        var bar = page.locator("#bulk");
        assertThat(bar).isHidden();
        page.getByLabel("Select Hôtel du Lac").check();
        assertThat(bar).containsText("1 selected");
        page.getByLabel("Select all rows").check();
        assertThat(bar).containsText("15 selected");
        picture("bulk");
        button("Clear the selection").click();
        assertThat(bar).isHidden();
    }

    @Test
    void walksThroughARowMenuByKeyboard() {
        page.navigate(browser.at("list"));
        var opener = button("Actions for Janssens & Zonen");
        opener.focus();
        page.keyboard().press("Enter");
        var menu = page.locator("#menu-1");
        assertThat(menu.getByText("View domain details")).isVisible();
        picture("menu");
        page.keyboard().press("ArrowDown");
        assertThat(menu.locator(".menu-item").nth(1)).isFocused();
        page.keyboard().press("Escape");
        assertThat(menu).isHidden();
        assertThat(opener).isFocused();
    }

    @Test
    void walksThroughRowsByKeyboard() {
        page.navigate(browser.at("list"));
        page.locator(".main a").first().focus();
        page.keyboard().press("ArrowDown");
        assertThat(page.getByText("Janssens & Zonen", new Page.GetByTextOptions().setExact(true)))
                .isFocused();
    }

    @Test
    void findsTheSearchByKeyboard() {
        page.navigate(browser.at("list"));
        page.keyboard().press("/");
        assertThat(page.locator("[data-search-box]")).isFocused();
        page.getByLabel("Search by name").focus();
        page.keyboard().press("Control+k");
        assertThat(page.locator("[data-search-box]")).isFocused();
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

    @Test
    void opensTheNavigationOnAPhone() {
        page.setViewportSize(390, 844);
        page.navigate(browser.at("list"));
        var entry = page.locator("#side").getByText("Employees");
        assertThat(entry).isHidden();
        button("Menu").click();
        assertThat(entry).isVisible();
        picture("side");
        page.keyboard().press("Escape");
        assertThat(entry).isHidden();
    }

    @Test
    void offersTheRestOfTheNavigationOnAPhone() {
        page.setViewportSize(390, 844);
        page.navigate(browser.at("portal"));
        button("More").click();
        assertThat(page.locator("#more").getByText("My data")).isVisible();
        picture("more");
        button("Your account: Jean-Baptiste Lefèvre").click();
        assertThat(button("Sign out")).isVisible();
        picture("person");
    }

    @Test
    void keepsEmptyFiltersOutOfTheAddress() {
        page.navigate(browser.at("list"));
        page.getByLabel("Search by name").fill("lac");
        page.waitForURL("**?q=lac&status=active");
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private void picture(String name) {
        if (Boolean.getBoolean("kit.pictures")) {
            page.screenshot(
                    new Page.ScreenshotOptions().setPath(Path.of("target", "kit", name + ".png")));
        }
    }
}
