package io.parvis.platform.web;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/// A page of the kit in front of a reader who acts.
abstract class KitStory {
    static KitBrowser browser;
    Page page;

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

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    void picture(String name) {
        if (Boolean.getBoolean("kit.pictures")) {
            page.screenshot(
                    new Page.ScreenshotOptions().setPath(Path.of("target", "kit", name + ".png")));
        }
    }
}
