package io.parvis.talk.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.parvis.people.clients.DeletingClients;
import io.parvis.people.domains.DomainId;
import io.parvis.platform.jobs.Jobs;
import io.parvis.platform.tenancy.Current;
import io.parvis.talk.chatlive.Sightings;
import io.parvis.testing.Cast;
import io.parvis.testing.LiveChats;
import io.parvis.testing.Mailbox;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Person;
import io.parvis.testing.Proves;
import io.parvis.testing.Rows;
import io.parvis.testing.SettableClock;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class ConversationTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired Jobs jobs;
    @Autowired Chats chats;
    @Autowired Lines lines;
    @Autowired Queue queue;
    @Autowired DeletingClients deleting;
    @Autowired Sightings sightings;
    @Autowired Mailbox mailbox;
    @Autowired SettableClock clock;

    private Cast cast;
    private Visitor owner;
    private Visitor clerk;

    @BeforeEach
    void aFirmThatChats() {
        cast = world.freshFirm();
        LiveChats.on(cast, rows);
        owner = web.as(cast.owner());
        clerk = web.as(cast.clerk());
    }

    private UUID begin(Visitor visitor, String text) {
        return LiveChats.led(visitor.post("/chat", "key", UUID.randomUUID(), "text", text));
    }

    private Page say(Visitor visitor, UUID chat, String text) {
        return visitor.post("/chat/" + chat + "/lines", "key", UUID.randomUUID(), "text", text);
    }

    private List<Line> said(UUID chat) {
        return Current.as(cast.firm().system(), () -> lines.all(new ChatId(chat)));
    }

    private List<UUID> onTheDesk(Person employee) {
        return Current.as(employee.actor(), () -> queue.entries(null)).stream()
                .map(Queue.Entry::id)
                .toList();
    }

    private Chat chat(UUID id) {
        return Current.as(cast.firm().system(), () -> chats.get(new ChatId(id)));
    }

    private String firstCategory() {
        return rows.as(
                cast.firm().system(),
                jdbc ->
                        jdbc.sql("select id::text from ticket_category order by place limit 1")
                                .query(String.class)
                                .single());
    }

    @Test
    @Proves("FIRM-43")
    void goesOnBetweenAClientAndTheEmployeeWhoTookIt() {
        var id = begin(owner, "When is the VAT due?");
        assertThat(chat(id).state()).isEqualTo(ChatState.QUEUED);
        assertThat(say(clerk, id, "On the 20th.").status()).as("not taken yet").isEqualTo(422);
        assertThat(clerk.post("/chat/" + id + "/holder").status()).isEqualTo(204);
        assertThat(say(clerk, id, "On the 20th.").json().get("number").asInt()).isEqualTo(3);
        say(owner, id, "Thank you!");
        assertThat(said(id))
                .extracting(Line::number, Line::kind, Line::byVisitor, Line::name, Line::text)
                .containsExactly(
                        tuple(1, LineKind.TEXT, true, cast.owner().name(), "When is the VAT due?"),
                        tuple(2, LineKind.TAKEN, false, cast.clerk().name(), ""),
                        tuple(3, LineKind.TEXT, false, cast.clerk().name(), "On the 20th."),
                        tuple(4, LineKind.TEXT, true, cast.owner().name(), "Thank you!"));
    }

    @Test
    void saysOnceWhatIsSentTwice() {
        var id = begin(owner, "Hello");
        var key = UUID.randomUUID();
        for (int time = 0; time < 3; time++) {
            var answer = owner.post("/chat/" + id + "/lines", "key", key, "text", "Once");
            assertThat(answer.json().get("number").asInt()).isEqualTo(2);
        }
        assertThat(said(id)).extracting(Line::text).containsExactly("Hello", "Once");
        // And whoever is in a chat already goes on in it.
        assertThat(begin(owner, "And another thing")).isEqualTo(id);
    }

    @Test
    void givesNumbersWithoutAGapHoweverManyWrite() throws Exception {
        var id = begin(owner, "Hello");
        clerk.post("/chat/" + id + "/holder");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var writers =
                    IntStream.range(0, 30)
                            .<Callable<Page>>mapToObj(number ->
                                    () ->
                                            say(
                                                    number % 2 == 0 ? owner : clerk,
                                                    id,
                                                    "Line " + number))
                            .toList();
            for (var done : threads.invokeAll(writers)) {
                assertThat(done.get().status()).isEqualTo(200);
            }
        }
        assertThat(said(id))
                .extracting(Line::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 32).boxed().toList());
    }

    @Test
    void isTakenOverKnowinglyAndPassedOnToWhoMaySeeTheClient() {
        var id = begin(owner, "Hello");
        clerk.post("/chat/" + id + "/holder");
        var other = web.as(cast.otherClerk());
        assertThat(other.post("/chat/" + id + "/holder").status()).isEqualTo(422);
        assertThat(say(other, id, "Me too").source()).contains(cast.clerk().name());
        assertThat(other.post("/chat/" + id + "/holder", "from", cast.clerk().id()).status())
                .isEqualTo(204);
        assertThat(say(clerk, id, "Still me").status()).isEqualTo(422);
        assertThat(other.post("/chat/" + id + "/colleague", "employee", cast.admin().id()).status())
                .isEqualTo(204);
        assertThat(chat(id).held().name()).isEqualTo(cast.admin().name());
        assertThat(
                        web.as(cast.admin())
                                .post("/chat/" + id + "/colleague", "employee", cast.former().id())
                                .status())
                .as("who has left")
                .isEqualTo(422);
    }

    @Test
    void staysBehindTheShieldAndWithItsClient() {
        var shielded = web.as(cast.twice());
        shielded.post("/current-domain", "domain", cast.shielded().id());
        var id = begin(shielded, "A secret");
        assertThat(chat(id).visitor().domain()).isEqualTo(new DomainId(cast.shielded().id()));
        assertThat(clerk.open("/chat/" + id).status()).isEqualTo(404);
        assertThat(clerk.post("/chat/" + id + "/holder").status()).isEqualTo(404);
        assertThat(clerk.open("/chat/" + id + "/files/" + UUID.randomUUID()).status())
                .isEqualTo(404);
        assertThat(onTheDesk(cast.clerk())).doesNotContain(id);
        assertThat(onTheDesk(cast.otherClerk())).contains(id);
        var inside = web.as(cast.otherClerk());
        assertThat(inside.post("/chat/" + id + "/holder").status()).isEqualTo(204);
        assertThat(
                        inside.post("/chat/" + id + "/colleague", "employee", cast.clerk().id())
                                .source())
                .contains("afgeschermd");
        // Neither another client, nor a colleague of the visitor's, nor another firm.
        assertThat(owner.open("/chat?chat=" + id).status()).isEqualTo(404);
        assertThat(say(owner, id, "Let me in").status()).isEqualTo(404);
        var foreign = world.freshFirm();
        LiveChats.on(foreign, rows);
        assertThat(web.as(foreign.admin()).open("/chat/" + id).status()).isEqualTo(404);
        assertThat(web.as(foreign.owner()).open("/chat?chat=" + id).status()).isEqualTo(404);
    }

    @Test
    void isSeenByNoColleagueOfTheVisitorAtTheClient() {
        var id = begin(owner, "Hello");
        assertThat(web.as(cast.delegate()).open("/chat?chat=" + id).status()).isEqualTo(404);
        assertThat(web.as(cast.member()).post("/chat/" + id + "/end").status()).isEqualTo(404);
    }

    @Test
    void becomesATicketWithEveryLineUnderItsName() {
        var id = begin(owner, "When is the VAT due?");
        clerk.post("/chat/" + id + "/holder");
        say(clerk, id, "On the 20th.");
        clerk.post(
                "/chat/" + id + "/lines",
                Map.of("key", UUID.randomUUID().toString(), "text", ""),
                Map.of("calendar.txt", "20 March".getBytes(StandardCharsets.UTF_8)));
        assertThat(clerk.delete("/chat/" + id).status()).as("still runs").isEqualTo(422);
        owner.post("/chat/" + id + "/transcript", "wanted", true);
        clerk.post("/chat/" + id + "/end");
        assertThat(chat(id).state()).isEqualTo(ChatState.ENDED);
        var mail = mailbox.last(cast.owner().identifier());
        assertThat(mail.body()).contains("When is the VAT due?", "On the 20th.", "[calendar.txt]");

        var kept =
                clerk.post(
                        "/chat/" + id + "/ticket",
                        "category",
                        firstCategory(),
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
        assertThat(chat(id).state()).isEqualTo(ChatState.DONE);
        assertThat(
                        clerk.post(
                                        "/chat/" + id + "/ticket",
                                        "category",
                                        firstCategory(),
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
                late.post("/chat/messages", "category", firstCategory(), "text", "Call me back.");
        assertThat(left.follow().main()).contains("Call me back.");
    }

    @Test
    void keepsWhatNobodyAnsweredAsATicketWhenTheVisitorIsGone() {
        var id = begin(owner, "Is anybody there?");
        clock.pass(Duration.ofMinutes(8));
        Current.run(cast.owner().actor(), () -> sightings.see(new ChatId(id)));
        sightings.note();
        clock.pass(Duration.ofMinutes(8));
        jobs.run(Tidying.JOB);
        assertThat(chat(id).state()).as("seen eight minutes ago").isEqualTo(ChatState.QUEUED);
        clock.pass(Duration.ofMinutes(3));
        jobs.run(Tidying.JOB);
        assertThat(chat(id).state()).isEqualTo(ChatState.DONE);
        assertThat(chat(id).ticket()).isNotNull();
        assertThat(clerk.open("/tickets/" + chat(id).ticket()).main())
                .contains("Is anybody there?");
    }

    @Test
    void endsWhatTheVisitorLeftAndLeavesItToItsEmployee() {
        var id = begin(owner, "Hello");
        clerk.post("/chat/" + id + "/holder");
        clock.pass(Duration.ofMinutes(11));
        jobs.run(Tidying.JOB);
        assertThat(chat(id).state()).isEqualTo(ChatState.ENDED);
        assertThat(said(id).getLast().kind()).isEqualTo(LineKind.LOST);
        assertThat(web.as(cast.otherClerk()).delete("/chat/" + id).status()).isEqualTo(422);
        assertThat(clerk.delete("/chat/" + id).status()).isEqualTo(204);
        assertThat(chat(id).state()).isEqualTo(ChatState.DONE);
    }

    @Test
    void refusesWhatIsTooLongTooMuchOrNothing() {
        var id = begin(owner, "Hello");
        assertThat(say(owner, id, "x".repeat(4_001)).source()).contains("4");
        assertThat(say(owner, id, "x".repeat(4_001)).status()).isEqualTo(422);
        assertThat(say(owner, id, "x".repeat(1_000_000)).status()).isEqualTo(422);
        assertThat(say(owner, id, "  ").status()).isEqualTo(422);
        var flood = IntStream.range(0, 60).mapToObj(n -> say(owner, id, "Flood " + n)).toList();
        assertThat(flood).extracting(Page::status).contains(200, 429);
        assertThat(flood.getLast().header("Retry-After")).isNotEmpty();
        assertThat(said(id)).hasSizeLessThan(45);
    }

    @Test
    void runsOnceAtEachClientOfTheSamePerson() {
        var twice = web.as(cast.twice());
        twice.post("/current-domain", "domain", cast.starting().id());
        var first = begin(twice, "About the one");
        twice.post("/current-domain", "domain", cast.shielded().id());
        var second = begin(twice, "About the other");
        assertThat(second).isNotEqualTo(first);
        assertThat(begin(twice, "And more")).isEqualTo(second);
    }

    @Test
    void endsTheOthersWhereOneCannotBeKept() {
        var stuck = begin(web.as(cast.delegate()), "Nobody will ever read this");
        var kept = begin(owner, "Is anybody there?");
        rows.as(
                cast.firm().system(),
                jdbc -> jdbc.sql("update ticket_category set active = false").update());
        clerk.post("/chat/" + kept + "/holder");
        clock.pass(Duration.ofMinutes(11));
        jobs.run(Tidying.JOB);
        assertThat(chat(stuck).state()).isEqualTo(ChatState.QUEUED);
        assertThat(chat(kept).state()).isEqualTo(ChatState.ENDED);
    }

    @Test
    void goesWithItsClient() {
        var id = begin(owner, "Forget me");
        Current.as(
                cast.admin().actor(), () -> deleting.delete(Set.of(cast.bakery().id()), Set.of()));
        assertThat(
                        rows.count(
                                cast.firm().system(),
                                "select count(*) from chat_line where chat_id = ?",
                                id))
                .isZero();
    }
}
