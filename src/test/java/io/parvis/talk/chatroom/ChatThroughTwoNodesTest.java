package io.parvis.talk.chatroom;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import io.parvis.testing.Balancer;
import io.parvis.testing.Cast;
import io.parvis.testing.LiveChats;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Proves;
import io.parvis.testing.RealBrowser;
import io.parvis.testing.Rows;
import io.parvis.testing.RunningProgram;
import io.parvis.testing.SettableClock;
import io.parvis.testing.TestDatabase;
import io.parvis.testing.World;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/// A client and an employee talk through two nodes behind a load balancer. The client's node dies in the midst of it, and
/// what either of them says is read by the other, once and in order.
@ParvisTest
class ChatThroughTwoNodesTest {

    // Whoever lost a node asks again after a pause that grows with each try.
    private static final HasTextOptions PATIENTLY = new HasTextOptions().setTimeout(30_000);

    @RegisterExtension final RealBrowser browser = new RealBrowser();

    @Autowired World world;
    @Autowired Rows rows;
    @Autowired SettableClock clock;
    @TempDir Path data;

    private Cast cast;

    @BeforeEach
    void aFirmThatAlwaysChats() {
        // The other node has no clock but the world's.
        clock.follow();
        cast = world.freshFirm();
        LiveChats.on(cast, rows);
        LiveChats.atAnyHour(cast, rows);
    }

    @Test
    @Proves("FIRM-43")
    void nothingIsLostWhenANodeDies() {
        try (var other = RunningProgram.start(data, variables(), "run");
                var balancer =
                        Balancer.before(URI.create(other.address()), URI.create(browser.site()))) {
            browser.through(balancer.site());
            var client = browser.as(cast.owner());
            var clerk = browser.as(cast.clerk());
            begin(client, clerk);

            for (int line = 2; line <= 10; line += 2) {
                answer(clerk, line);
                say(client, line + 1);
            }
            other.signal("KILL");
            for (int line = 12; line <= 20; line += 2) {
                answer(clerk, line);
                say(client, line + 1);
            }

            var whole =
                    IntStream.rangeClosed(1, 21)
                            .mapToObj(line -> "Line " + line)
                            .toArray(String[]::new);
            assertThat(client.locator(".chat-dock .chat-said")).hasText(whole);
            assertThat(clerk.locator("[data-chat-sheet] .chat-said")).hasText(whole);
            // The line that broke off is told in the browser's own words.
            browser.forgive("net::ERR");
        }
    }

    private static HashMap<String, String> variables() {
        var variables = new HashMap<>(TestDatabase.environment(TestDatabase.access()));
        variables.put("PARVIS_DEMO", "false");
        variables.put("PARVIS_JOBS_ENABLED", "false");
        variables.put("PARVIS_KEY", "the tests' own key");
        return variables;
    }

    private static void begin(Page client, Page clerk) {
        client.click(".corner");
        client.fill(".chat-dock textarea", "Line 1");
        client.click(".chat-dock .buttons button");
        clerk.click("nav a[href$='/office/chat']");
        clerk.click(".desk-row button");
        clerk.click("[data-chat-sheet] button.btn-primary");
    }

    private static void answer(Page clerk, int line) {
        speak(clerk.locator("[data-chat-sheet]"), line);
    }

    private static void say(Page client, int line) {
        speak(client.locator(".chat-dock"), line);
    }

    // What was said before has come by then, so that the order is the one of the talk.
    private static void speak(Locator chat, int line) {
        var last = chat.locator(".chat-said").last();
        assertThat(last).hasText("Line " + (line - 1), PATIENTLY);
        chat.locator("textarea").fill("Line " + line);
        chat.locator("textarea").press("Enter");
        assertThat(last).hasText("Line " + line, PATIENTLY);
    }
}
