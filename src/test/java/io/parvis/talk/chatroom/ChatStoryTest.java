package io.parvis.talk.chatroom;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.parvis.platform.i18n.Languages;
import io.parvis.platform.i18n.Messages;
import io.parvis.testing.Cast;
import io.parvis.testing.LiveChats;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Proves;
import io.parvis.testing.RealBrowser;
import io.parvis.testing.Rows;
import io.parvis.testing.SettableClock;
import io.parvis.testing.World;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/// A client talks with the firm, in two browsers at once.
@ParvisTest
class ChatStoryTest {

    @RegisterExtension final RealBrowser browser = new RealBrowser();

    @Autowired World world;
    @Autowired Rows rows;
    @Autowired Messages messages;
    @Autowired SettableClock clock;

    private Cast cast;

    @BeforeEach
    void aFirmThatChats() {
        cast = world.freshFirm();
        LiveChats.on(cast, rows);
    }

    private String say(String language, String key, Object... arguments) {
        return messages.in(Languages.locale(language, "BE")).say(key, arguments);
    }

    @Test
    @Proves({"FIRM-43", "FIRM-66"})
    void aClientTalksWithAnEmployee() {
        var client = browser.as(cast.owner());
        var clerk = browser.as(cast.clerk());
        clerk.click("nav a[href$='/office/chat']");
        browser.assertAccessible(clerk);

        assertThat(client.locator("[data-corner-said]"))
                .hasText(say(cast.owner().language(), "chat.open"));
        client.click(".corner");
        client.fill(".chat-dock textarea", "When is the VAT due?");
        browser.assertAccessible(client);
        client.click(".chat-dock .buttons button");
        assertThat(client.locator(".chat-dock .chat-said").first()).hasText("When is the VAT due?");

        take(clerk, "When is the VAT due?");
        clerk.fill("[data-chat-sheet] textarea", "On the 20th.");
        clerk.keyboard().press("Enter");
        assertThat(client.locator(".chat-dock .chat-said").last()).hasText("On the 20th.");
        assertThat(client.locator("[data-chat-holder]")).containsText(cast.clerk().name());
        browser.assertAccessible(client);
        browser.assertAccessible(clerk);

        browser.picture(client, "chat-portal");
        browser.picture(clerk, "chat-desk");
        client.setViewportSize(390, 844);
        browser.picture(client, "chat-portal-390");
        client.setViewportSize(1280, 900);

        // Another page of the portal: the conversation goes on there.
        client.navigate(cast.owner().door() + "/tickets");
        assertThat(client.locator(".chat-dock .chat-said")).hasCount(2);
        client.fill(".chat-dock [data-chat-text]", "Thank you!");
        assertThat(clerk.locator("[data-chat-note]")).containsText(cast.owner().name());
        client.keyboard().press("Enter");
        assertThat(clerk.locator(".chat-said").last()).hasText("Thank you!");
        assertThat(clerk.locator(".mine [data-seen]").last()).isVisible();

        keep(clerk);
        assertThat(client.locator(".chat-dock"))
                .containsText(say(cast.owner().language(), "chatroom.again"));
    }

    private void take(Page clerk, String question) {
        clerk.click(".desk-row button");
        assertThat(clerk.locator("[data-chat-sheet] .chat-said")).hasText(question);
        clerk.click("[data-chat-sheet] button.btn-primary");
        assertThat(clerk.locator("[data-chat-sheet] textarea")).isVisible();
    }

    private void keep(Page clerk) {
        clerk.click("[data-chat-sheet] form[action$='/end'] button");
        clerk.check("[data-chat-sheet] [name=open]");
        clerk.click("[data-chat-sheet] form[action$='/ticket'] button");
        assertThat(clerk.locator("[data-chat-sheet]")).hasCount(0);
        clerk.navigate(cast.clerk().door() + "/tickets");
        assertThat(clerk.locator("#list")).containsText("When is the VAT due?");
    }

    @Test
    @Proves("FIRM-66")
    void aClientComesOutsideTheHours() {
        clock.set(Instant.parse("2026-03-02T06:00:00Z"));
        var client = browser.as(cast.owner());
        var back = client.locator("[data-corner-said]");
        assertThat(back).containsText("9:00");
        client.click(".corner");
        client.fill(".chat-dock textarea", "Please call me back.");
        browser.assertAccessible(client);
        browser.picture(client, "chat-closed");
        client.click(".chat-dock .buttons button");
        assertThat(client.locator("h1")).hasText("Please call me back.");
    }

    @Test
    void severalChatsStandSideBySide() {
        var clerk = browser.as(cast.clerk());
        clerk.navigate(cast.clerk().door() + "/chat");
        for (var person : List.of(cast.owner(), cast.delegate())) {
            var client = browser.as(person);
            client.click(".corner");
            client.fill(".chat-dock textarea", "I am " + person.name());
            client.click(".chat-dock .buttons button");
            clerk.click(".desk-row button:has-text('" + person.name() + "')");
        }
        assertThat(clerk.locator("[data-chat-sheet]")).hasCount(2);
        assertThat(clerk.locator("[data-chat-sheet]"))
                .containsText(
                        new String[] {
                            "I am " + cast.owner().name(), "I am " + cast.delegate().name()
                        });
        browser.assertAccessible(clerk);
        clerk.locator("[data-chat-sheet] .btn-primary").first().click();
        browser.picture(clerk, "chat-desk-several");
        clerk.setViewportSize(390, 844);
        browser.assertAccessible(clerk);
        browser.picture(clerk, "chat-desk-390");
        clerk.setViewportSize(1440, 900);
        clerk.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        // The chat that is one's own stands open again.
        clerk.reload();
        assertThat(clerk.locator("[data-chat-sheet] textarea")).isVisible();
        browser.assertAccessible(clerk);
        browser.picture(clerk, "chat-desk-dark");
    }
}
