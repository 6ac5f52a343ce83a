package io.parvis.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import gg.jte.Content;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Draws the kit in a real browser: what a reader with any need can use, and what an eye can judge
/// (`target/kit`).
class KitTest {
    private record Sample(Function<KitShells, Shell> shell, String section, Content content) {}

    private static final Map<String, Sample> SAMPLES = Map.of(
            "list", new Sample(shells -> shells.office(null), "domains", KitOffice.list()),
            "empty", new Sample(shells -> shells.office(null), "domains", KitOffice.empty()),
            "form", new Sample(shells -> shells.office(null), "clients", KitOffice.form()),
            "details", new Sample(shells -> shells.office(null), "domains", KitMore.details(false)),
            "dialog", new Sample(shells -> shells.office(null), "domains", KitMore.details(true)),
            "portal", new Sample(KitShells::portal, "home", KitMore.portal()),
            "operator", new Sample(KitShells::operator, "firms", KitMore.operator()),
            "sign-in", new Sample(KitShells::bare, "", KitMore.signIn()),
            "blocked", new Sample(KitShells::bare, "", KitMore.blocked()));
    private static final List<String> FLAGS = List.of(
            "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking",
            "--disable-component-update", "--disable-sync");

    private static final List<Integer> WIDTHS = List.of(1440, 1200, 820, 390, 360);
    private static final List<Integer> JUDGED = List.of(1440, 390);

    private static KitServer server;
    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void open() throws IOException {
        server = new KitServer(KitTest::draw);
        playwright = Playwright.create();
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions()
                .setExecutablePath(Path.of("/usr/bin/chromium")).setArgs(FLAGS));
    }

    @AfterAll
    static void close() {
        playwright.close();
        server.close();
    }

    private static String draw(String path) {
        var sample = SAMPLES.get(path.substring(1));
        if (sample == null) {
            return "";
        }
        var shells = new KitShells("en", "auto");
        return Kit.page(sample.shell().apply(shells), "Kit", sample.section(), sample.content());
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void canBeUsedByEveryone(ColorScheme scheme) {
        var troubles = new ArrayList<String>();
        try (var page = browser.newPage(new Browser.NewPageOptions().setColorScheme(scheme))) {
            page.onConsoleMessage(said -> troubles.add(said.text()));
            for (var name : names()) {
                page.navigate(server.address() + "/" + name);
                for (var width : WIDTHS) {
                    page.setViewportSize(width, 900);
                    troubles.addAll(troublesOf(page, name + " at " + width));
                    picture(page, name + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT));
                }
            }
        }
        assertThat(troubles).isEmpty();
    }

    private static Collection<String> names() {
        var only = System.getProperty("kit.only");
        return only == null ? SAMPLES.keySet() : List.of(only.split(","));
    }

    private static void picture(Page page, String name) {
        if (Boolean.getBoolean("kit.pictures")) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(name.contains("1440"))
                    .setPath(Path.of("target", "kit", name + ".png")));
        }
    }

    private static List<String> troublesOf(Page page, String name) {
        var found = new ArrayList<String>();
        var wide = (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (wide > 0) {
            found.add(name + " is " + wide + " px too wide");
        }
        if (JUDGED.contains(page.viewportSize().width)) {
            new AxeBuilder(page).analyze().getViolations().forEach(broken -> found.add(name + " breaks " + broken));
        }
        return found;
    }
}
