package io.parvis.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// One browser program for all tests of a process, started by the first that needs it.
public final class Chromium {

    // The headless shell draws the same pages and leaves out the windows around them.
    private static final List<Path> SYSTEMS =
            List.of(Path.of("/usr/bin/chromium-headless-shell"), Path.of("/usr/bin/chromium"));
    private static final List<String> FLAGS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private Chromium() {}

    public static Browser browser() {
        return Started.BROWSER;
    }

    private static final class Started {
        static final Browser BROWSER = start();
    }

    private static Browser start() {
        var options = new BrowserType.LaunchOptions().setArgs(FLAGS);
        SYSTEMS.stream()
                .filter(Files::isExecutable)
                .findFirst()
                .ifPresent(options::setExecutablePath);
        return Playwright.create().chromium().launch(options);
    }
}
