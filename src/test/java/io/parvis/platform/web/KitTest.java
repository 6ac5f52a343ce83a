package io.parvis.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.parvis.testing.Examination;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Draws the kit in a real browser, under our content security policy. With `-Dkit.pictures=true` it
/// also leaves pictures to judge by eye in `target/kit`, with `-Dkit.only=list,form` only of some.
class KitTest {
    private static final List<Integer> WIDTHS = List.of(1440, 1200, 820, 390, 360);
    private static final List<Integer> JUDGED = List.of(1440, 390);

    private static KitBrowser browser;

    @BeforeAll
    static void open() throws IOException {
        browser = new KitBrowser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void canBeUsedByEveryone(ColorScheme scheme) {
        var troubles = new ArrayList<String>();
        try (var page = browser.page(scheme)) {
            page.onConsoleMessage(said -> troubles.add(said.text()));
            for (var name : names()) {
                page.navigate(browser.at(name));
                for (var width : scheme == ColorScheme.LIGHT ? WIDTHS : List.of(1440)) {
                    page.setViewportSize(width, 900);
                    troubles.addAll(troublesOf(page, name + " at " + width));
                    picture(page, name + "-" + width + "-" + scheme);
                }
            }
        }
        assertThat(troubles).isEmpty();
    }

    private static Collection<String> names() {
        var only = System.getProperty("kit.only");
        return only == null ? KitBrowser.samples() : List.of(only.split(","));
    }

    private static void picture(Page page, String name) {
        if (Boolean.getBoolean("kit.pictures")) {
            var file = name.toLowerCase(Locale.ROOT) + ".png";
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setFullPage(name.contains("1440"))
                            .setPath(Path.of("target", "kit", file)));
        }
    }

    private static List<String> troublesOf(Page page, String name) {
        var found = new ArrayList<String>();
        var wide = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
        if ((int) page.evaluate(wide) > 0) {
            found.add(name + " is too wide by " + page.evaluate(wide));
        }
        if (JUDGED.contains(page.viewportSize().width)) {
            Examination.of(page).found().forEach(broken -> found.add(name + " " + broken));
        }
        return found;
    }
}
