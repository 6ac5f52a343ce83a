package io.parvis.talk.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.parvis.testing.Cast;
import io.parvis.testing.LiveChats;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Proves;
import io.parvis.testing.Rows;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What a client and an employee write to each other.
@ParvisTest
class ConversationTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired Chats chats;
    @Autowired Lines lines;

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
    @Proves("FIRM-43")
    void goesOnBetweenAClientAndTheEmployeeWhoTookIt() {
        var id = Talk.begin(owner, "When is the VAT due?");
        assertThat(talk.chat(id).state()).isEqualTo(ChatState.QUEUED);
        assertThat(Talk.say(clerk, id, "On the 20th.").status()).as("not taken yet").isEqualTo(422);
        assertThat(clerk.post("/chat/" + id + "/holder").status()).isEqualTo(204);
        assertThat(Talk.say(clerk, id, "On the 20th.").json().get("number").asInt()).isEqualTo(3);
        Talk.say(owner, id, "Thank you!");
        assertThat(talk.said(id))
                .extracting(Line::number, Line::kind, Line::byVisitor, Line::name, Line::text)
                .containsExactly(
                        tuple(1, LineKind.TEXT, true, cast.owner().name(), "When is the VAT due?"),
                        tuple(2, LineKind.TAKEN, false, cast.clerk().name(), ""),
                        tuple(3, LineKind.TEXT, false, cast.clerk().name(), "On the 20th."),
                        tuple(4, LineKind.TEXT, true, cast.owner().name(), "Thank you!"));
    }

    @Test
    void saysOnceWhatIsSentTwice() {
        var id = Talk.begin(owner, "Hello");
        var key = UUID.randomUUID();
        for (int time = 0; time < 3; time++) {
            var answer = owner.post("/chat/" + id + "/lines", "key", key, "text", "Once");
            assertThat(answer.json().get("number").asInt()).isEqualTo(2);
        }
        assertThat(talk.said(id)).extracting(Line::text).containsExactly("Hello", "Once");
        // And whoever is in a chat already goes on in it.
        assertThat(Talk.begin(owner, "And another thing")).isEqualTo(id);
    }

    @Test
    void givesNumbersWithoutAGapHoweverManyWrite() throws Exception {
        var id = Talk.begin(owner, "Hello");
        clerk.post("/chat/" + id + "/holder");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var writers =
                    IntStream.range(0, 30)
                            .<Callable<Page>>mapToObj(number ->
                                    () ->
                                            Talk.say(
                                                    number % 2 == 0 ? owner : clerk,
                                                    id,
                                                    "Line " + number))
                            .toList();
            for (var done : threads.invokeAll(writers)) {
                assertThat(done.get().status()).isEqualTo(200);
            }
        }
        assertThat(talk.said(id))
                .extracting(Line::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 32).boxed().toList());
    }

    @Test
    void isTakenOverKnowinglyAndPassedOnToWhoMaySeeTheClient() {
        var id = Talk.begin(owner, "Hello");
        clerk.post("/chat/" + id + "/holder");
        var other = web.as(cast.otherClerk());
        assertThat(other.post("/chat/" + id + "/holder").status()).isEqualTo(422);
        assertThat(Talk.say(other, id, "Me too").source()).contains(cast.clerk().name());
        assertThat(other.post("/chat/" + id + "/holder", "from", cast.clerk().id()).status())
                .isEqualTo(204);
        assertThat(Talk.say(clerk, id, "Still me").status()).isEqualTo(422);
        assertThat(other.post("/chat/" + id + "/colleague", "employee", cast.admin().id()).status())
                .isEqualTo(204);
        assertThat(talk.chat(id).held().name()).isEqualTo(cast.admin().name());
        assertThat(
                        web.as(cast.admin())
                                .post("/chat/" + id + "/colleague", "employee", cast.former().id())
                                .status())
                .as("who has left")
                .isEqualTo(422);
    }

    @Test
    void refusesWhatIsTooLongTooMuchOrNothing() {
        var id = Talk.begin(owner, "Hello");
        assertThat(Talk.say(owner, id, "x".repeat(4_001)).source()).contains("4");
        assertThat(Talk.say(owner, id, "x".repeat(4_001)).status()).isEqualTo(422);
        assertThat(Talk.say(owner, id, "x".repeat(1_000_000)).status()).isEqualTo(422);
        assertThat(Talk.say(owner, id, "  ").status()).isEqualTo(422);
        var flood =
                IntStream.range(0, 60).mapToObj(n -> Talk.say(owner, id, "Flood " + n)).toList();
        assertThat(flood).extracting(Page::status).contains(200, 429);
        assertThat(flood.getLast().header("Retry-After")).isNotEmpty();
        assertThat(talk.said(id)).hasSizeLessThan(45);
    }

    @Test
    void runsOnceAtEachClientOfTheSamePerson() {
        var twice = web.as(cast.twice());
        twice.post("/current-domain", "domain", cast.starting().id());
        var first = Talk.begin(twice, "About the one");
        twice.post("/current-domain", "domain", cast.shielded().id());
        var second = Talk.begin(twice, "About the other");
        assertThat(second).isNotEqualTo(first);
        assertThat(Talk.begin(twice, "And more")).isEqualTo(second);
    }
}
