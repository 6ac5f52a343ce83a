package io.parvis.talk.chatroom;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.parvis.testing.Cast;
import io.parvis.testing.LiveChats;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.RealBrowser;
import io.parvis.testing.Rows;
import io.parvis.testing.World;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/// A stranger talks with the firm from its own site, which stands on another origin.
@ParvisTest
class SiteStoryTest {

    @RegisterExtension final RealBrowser browser = new RealBrowser();

    @Autowired World world;
    @Autowired Rows rows;

    private Cast cast;
    private HttpServer site;

    @BeforeEach
    void aFirmWithASite() throws IOException {
        cast = world.freshFirm();
        LiveChats.on(cast, rows);
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext("/", this::page);
        site.start();
    }

    @AfterEach
    void closeTheSite() {
        site.stop(0);
    }

    private String origin() {
        return "http://localhost:" + site.getAddress().getPort();
    }

    private void list(String origin) {
        rows.as(
                cast.firm().system(),
                jdbc ->
                        jdbc.sql("insert into chat_site (origin) values (?)")
                                .param(origin)
                                .update());
    }

    private void page(HttpExchange exchange) throws IOException {
        var script = browser.site() + "/" + cast.firm().slug() + "/site-chat/button.js";
        var page =
                """
                <!doctype html><html lang="nl"><title>Bakkerij</title><link rel="icon" href="data:,">
                <h1>Bakkerij</h1><script src="%s" async></script></html>
                """
                        .formatted(script)
                        .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html;charset=utf-8");
        exchange.sendResponseHeaders(200, page.length);
        exchange.getResponseBody().write(page);
        exchange.close();
    }

    // The button is in a closed shadow: the site, and a test, reach it by the keyboard alone.
    private Frame opened(Page visitor) {
        visitor.navigate(origin());
        visitor.waitForCondition(() ->
                (boolean) visitor.evaluate("document.body.lastElementChild.tagName === 'DIV'"));
        visitor.keyboard().press("Tab");
        visitor.keyboard().press("Enter");
        visitor.waitForCondition(() -> visitor.frames().size() > 1);
        return visitor.frames().get(1);
    }

    @Test
    void aStrangerTalksAndGoesOnAfterTheFrameWasLoadedAnew() {
        list(origin());
        var visitor = browser.window("nl");
        var chat = opened(visitor);
        chat.fill("[name=name]", "Zoé");
        chat.fill("[name=email]", "zoe@elsewhere.example");
        chat.fill("[name=text]", "Neemt u nieuwe klanten?");
        chat.click(".buttons button");
        assertThat(chat.locator(".chat-said")).hasText("Neemt u nieuwe klanten?");
        assertThat(chat.url()).doesNotContain("key");

        var clerk = browser.as(cast.clerk());
        clerk.navigate(cast.clerk().door() + "/chat");
        clerk.click(".desk-row button");
        assertThat(clerk.locator("[data-chat-sheet]")).containsText("zoe@elsewhere.example");
        clerk.click("[data-chat-sheet] button.btn-primary");
        clerk.fill("[data-chat-sheet] textarea", "Ja, graag.");
        clerk.keyboard().press("Enter");
        assertThat(chat.locator(".chat-said").last()).hasText("Ja, graag.");

        chat.waitForNavigation(() -> chat.evaluate("location.reload()"));
        assertThat(chat.locator(".chat-said")).hasCount(2);
        chat.fill("[data-chat-text]", "Dank u.");
        chat.press("[data-chat-text]", "Enter");
        assertThat(clerk.locator("[data-chat-sheet] .chat-said").last()).hasText("Dank u.");
    }

    @Test
    void anotherSiteShowsNothing() {
        var visitor = browser.window("nl");
        visitor.navigate(origin());
        visitor.waitForCondition(() -> browser.forgive("CORS"));
        assertThat((boolean) visitor.evaluate("document.body.lastElementChild.tagName === 'DIV'"))
                .isFalse();
    }
}
