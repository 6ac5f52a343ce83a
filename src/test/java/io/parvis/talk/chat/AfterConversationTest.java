package io.parvis.talk.chat;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.platform.jobs.Jobs;
import io.parvis.platform.tenancy.Current;
import io.parvis.talk.chatlive.Sightings;
import io.parvis.testing.Cast;
import io.parvis.testing.LiveChats;
import io.parvis.testing.Mailbox;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Proves;
import io.parvis.testing.Rows;
import io.parvis.testing.SettableClock;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What is left when a chat is over, or when nobody came.
@ParvisTest
class AfterConversationTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired Jobs jobs;
    @Autowired Chats chats;
    @Autowired Lines lines;
    @Autowired Sightings sightings;
    @Autowired Mailbox mailbox;
    @Autowired SettableClock clock;

    private Cast cast;
    private Visitor owner;
    private Visitor clerk;
    private Talk talk;

    @BeforeEach
    void aFirmThatChats() {
        cast = world.freshFirm();
        LiveChats.on(cast, rows);
        owner = web.as(cast.owner());
        clerk = web.as(cast.clerk());
        talk = new Talk(cast, chats, lines);
    }

    @Test
    void becomesATicketWithEveryLineUnderItsName() {
        var id = Talk.begin(owner, "When is the VAT due?");
        clerk.post("/chat/" + id + "/holder");
        Talk.say(clerk, id, "On the 20th.");
        clerk.post(
                "/chat/" + id + "/lines",
                Map.of("key", UUID.randomUUID().toString(), "text", ""),
                Map.of("calendar.txt", "20 March".getBytes(StandardCharsets.UTF_8)));
        assertThat(clerk.delete("/chat/" + id).status()).as("still runs").isEqualTo(422);
        owner.post("/chat/" + id + "/transcript", "wanted", true);
        clerk.post("/chat/" + id + "/end");
        assertThat(talk.chat(id).state()).isEqualTo(ChatState.ENDED);
        var mail = mailbox.last(cast.owner().identifier());
        assertThat(mail.body()).contains("When is the VAT due?", "On the 20th.", "[calendar.txt]");

        var kept =
                clerk.post(
                        "/chat/" + id + "/ticket",
                        "category",
                        Talk.category(cast, rows),
                        "subject",
                        "",
                        "code",
                        "",
                        "open",
                        false);
        var ticket = clerk.open("/tickets/" + kept.json().get("ticket").asString());
        assertThat(ticket.heading()).isEqualTo("When is the VAT due?");
        assertThat(ticket.main())
                .contains("On the 20th.", cast.owner().name(), cast.clerk().name(), "calendar.txt");
        assertThat(talk.chat(id).state()).isEqualTo(ChatState.DONE);
        assertThat(
                        clerk.post(
                                        "/chat/" + id + "/ticket",
                                        "category",
                                        Talk.category(cast, rows),
                                        "subject",
                                        "",
                                        "code",
                                        "",
                                        "open",
                                        false)
                                .status())
                .isEqualTo(422);
    }

    @Test
    @Proves("FIRM-66")
    void takesAMessageOutsideTheHoursWhichBecomesATicket() {
        clock.set(Instant.parse("2026-03-02T17:00:00Z"));
        var late = web.as(cast.owner());
        var page = late.open("/chat");
        assertThat(page.main()).contains("demain").contains("9:00");
        assertThat(late.post("/chat", "key", UUID.randomUUID(), "text", "Anybody?").status())
                .isEqualTo(422);
        var left =
                late.post(
                        "/chat/messages",
                        "category",
                        Talk.category(cast, rows),
                        "text",
                        "Call me back.");
        assertThat(left.follow().main()).contains("Call me back.");
    }

    @Test
    void keepsWhatNobodyAnsweredAsATicketWhenTheVisitorIsGone() {
        var id = Talk.begin(owner, "Is anybody there?");
        clock.pass(Duration.ofMinutes(8));
        Current.run(cast.owner().actor(), () -> sightings.see(new ChatId(id)));
        sightings.note();
        clock.pass(Duration.ofMinutes(8));
        jobs.run(Tidying.JOB);
        assertThat(talk.chat(id).state()).as("seen eight minutes ago").isEqualTo(ChatState.QUEUED);
        clock.pass(Duration.ofMinutes(3));
        jobs.run(Tidying.JOB);
        assertThat(talk.chat(id).state()).isEqualTo(ChatState.DONE);
        assertThat(talk.chat(id).ticket()).isNotNull();
        assertThat(clerk.open("/tickets/" + talk.chat(id).ticket()).main())
                .contains("Is anybody there?");
    }

    @Test
    void endsWhatTheVisitorLeftAndLeavesItToItsEmployee() {
        var id = Talk.begin(owner, "Hello");
        clerk.post("/chat/" + id + "/holder");
        clock.pass(Duration.ofMinutes(11));
        jobs.run(Tidying.JOB);
        assertThat(talk.chat(id).state()).isEqualTo(ChatState.ENDED);
        assertThat(talk.said(id).getLast().kind()).isEqualTo(LineKind.LOST);
        assertThat(web.as(cast.otherClerk()).delete("/chat/" + id).status()).isEqualTo(422);
        assertThat(clerk.delete("/chat/" + id).status()).isEqualTo(204);
        assertThat(talk.chat(id).state()).isEqualTo(ChatState.DONE);
    }

    @Test
    void endsTheOthersWhereOneCannotBeKept() {
        var stuck = Talk.begin(web.as(cast.delegate()), "Nobody will ever read this");
        var kept = Talk.begin(owner, "Is anybody there?");
        rows.as(
                cast.firm().system(),
                jdbc -> jdbc.sql("update ticket_category set active = false").update());
        clerk.post("/chat/" + kept + "/holder");
        clock.pass(Duration.ofMinutes(11));
        jobs.run(Tidying.JOB);
        assertThat(talk.chat(stuck).state()).isEqualTo(ChatState.QUEUED);
        assertThat(talk.chat(kept).state()).isEqualTo(ChatState.ENDED);
    }
}
