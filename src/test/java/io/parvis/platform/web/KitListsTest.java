package io.parvis.platform.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.parvis.testing.Proves;
import org.junit.jupiter.api.Test;

/// What the script adds to lists, menus and the navigation.
class KitListsTest extends KitStory {
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
    @Proves("DOM-06")
    void walksThroughARowMenuByKeyboard() {
        page.navigate(browser.at("list"));
        var opener = button("Actions for Janssens & Zonen");
        opener.focus();
        page.keyboard().press("Enter");
        var menu = page.locator("#row-menu");
        assertThat(menu.getByText("View domain details")).isVisible();
        assertThat(menu.locator(".menu-item").first()).isFocused();
        assertThat(menu.locator(".menu-item").first()).hasAttribute("href", "#row1");
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

    @Test
    void readsAndFiltersWithoutScript() {
        try (var plain = browser.plainPage()) {
            plain.navigate(browser.at("list"));
            plain.getByPlaceholder("Search by name").fill("lac");
            plain.getByText("Apply").click();
            plain.waitForURL("**q=lac**");
            assertThat(plain.locator("#bulk")).isVisible();
            plain.locator("[popovertarget=person]").click();
            assertThat(plain.locator("#person")).isVisible();
        }
    }
}
