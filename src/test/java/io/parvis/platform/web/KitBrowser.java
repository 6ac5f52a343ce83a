package io.parvis.platform.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import gg.jte.Content;
import io.parvis.testing.Chromium;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// A browser before pages made of the kit.
final class KitBrowser implements AutoCloseable {
    private record Sample(Function<KitShells, Shell> shell, String section, Content content) {}

    private static final Map<String, Sample> SAMPLES =
            Map.of(
                    "list",
                    office("domains", KitOffice.list()),
                    "empty",
                    office("domains", KitOffice.empty()),
                    "form",
                    office("clients", KitForm.form()),
                    "details",
                    office("domains", KitDetails.details(false)),
                    "dialog",
                    office("domains", KitDetails.details(true)),
                    "portal",
                    new Sample(shells -> shells.portal(null), "home", KitPortal.portal()),
                    "yellow",
                    new Sample(shells -> shells.portal("/theme.css"), "home", KitPortal.portal()),
                    "operator",
                    new Sample(KitShells::operator, "firms", KitPortal.operator()),
                    "sign-in",
                    new Sample(KitShells::bare, "", KitPortal.signIn()),
                    "blocked",
                    new Sample(KitShells::bare, "", KitPortal.blocked()));
    private final KitServer server;

    KitBrowser() throws IOException {
        server = new KitServer(KitBrowser::draw);
    }

    static Set<String> samples() {
        return SAMPLES.keySet();
    }

    Page page(ColorScheme scheme) {
        return Chromium.browser()
                .newPage(
                        new Browser.NewPageOptions()
                                .setColorScheme(scheme)
                                .setReducedMotion(ReducedMotion.REDUCE));
    }

    /// A page for someone whose browser runs no script.
    Page plainPage() {
        return Chromium.browser().newPage(new Browser.NewPageOptions().setJavaScriptEnabled(false));
    }

    /// The address of a sample.
    String at(String name) {
        return server.address() + "/" + name;
    }

    @Override
    public void close() {
        server.close();
    }

    private static Sample office(String section, Content content) {
        return new Sample(shells -> shells.office(null), section, content);
    }

    private static String draw(String path) {
        if (path.equals("/theme.css")) {
            return ThemeColour.read("#ffd500").orElseThrow().stylesheet();
        }
        var sample = SAMPLES.get(path.substring(1).replaceAll("\\?.*", ""));
        if (sample == null) {
            return "<title>Elsewhere</title>";
        }
        var shell = sample.shell().apply(new KitShells("en", "auto"));
        return Kit.page(shell, "Kit", sample.section(), sample.content());
    }
}
