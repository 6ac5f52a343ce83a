package io.parvis.talk.chat;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.people.identity.AccountId;
import io.parvis.people.identity.SessionsEnded;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.tenancy.Current;
import io.parvis.testing.Cast;
import io.parvis.testing.Listener;
import io.parvis.testing.LiveChats;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Person;
import io.parvis.testing.Rows;
import io.parvis.testing.RunningProgram;
import io.parvis.testing.SettableClock;
import io.parvis.testing.TestDatabase;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.transaction.support.TransactionTemplate;

/// Several nodes on one database: what is said at one is read at the other, in order, with nothing lost and nothing twice,
/// whatever breaks meanwhile.
@ParvisTest
class NodesTest {

    private static final String EARS =
            "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'parvis-live'";

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired Environment environment;
    @Autowired SettableClock clock;
    @Autowired Events events;
    @Autowired TransactionTemplate transaction;
    @TempDir Path data;

    private Cast cast;
    private Visitor owner;
    private Visitor clerk;
    private UUID chat;

    @BeforeEach
    void aChatThatRuns() {
        // The other node has no clock but the world's.
        clock.follow();
        cast = world.freshFirm();
        LiveChats.on(cast, rows);
        LiveChats.atAnyHour(cast, rows);
        owner = web.as(cast.owner());
        clerk = web.as(cast.clerk());
        chat = LiveChats.led(owner.post("/chat", "key", UUID.randomUUID(), "text", "Hello"));
        clerk.post("/chat/" + chat + "/holder");
    }

    private String here() {
        return "http://127.0.0.1:" + environment.getProperty("local.server.port");
    }

    private Listener visitor(AtomicReference<String> site) {
        var path = cast.owner().door() + "/chat/" + chat + "/stream?after=";
        return new Listener(site::get, path, "Cookie", cookie(cast.owner()));
    }

    private String cookie(Person person) {
        var key = web.key(person);
        return key.getName() + "=" + key.getValue();
    }

    private void say(Visitor visitor, String text) {
        var answer =
                visitor.post("/chat/" + chat + "/lines", "key", UUID.randomUUID(), "text", text);
        assertThat(answer.status()).isEqualTo(200);
    }

    private static void assertWhole(Listener listener, int last) {
        assertThat(listener.until(last).numbers())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, last).boxed().toList());
    }

    @Test
    void readAtOnceWhatIsSaid() {
        try (var listener = visitor(new AtomicReference<>(here()))) {
            listener.until(2);
            say(clerk, "Good morning");
            listener.until("Good morning");
            clerk.post("/chat/" + chat + "/marks", "typing", true);
            listener.until("\"byVisitor\":false,\"upTo\":0");
            clerk.post("/chat/" + chat + "/marks", "read", 1);
            clerk.post("/chat/" + chat + "/end");
            listener.until("ENDED");
            assertWhole(listener, 4);
        }
    }

    @Test
    void letNobodyReadWhatIsNotTheirs() {
        var path = cast.member().door() + "/chat/" + chat + "/stream?after=";
        try (var listener = new Listener(this::here, path, "Cookie", cookie(cast.member()))) {
            listener.untilStatus(404);
        }
        var desk = cast.clerk().door() + "/chat/stream?open=" + chat + ".";
        var foreign = world.freshFirm();
        LiveChats.on(foreign, rows);
        var theirs = desk.replace(cast.firm().slug(), foreign.firm().slug());
        try (var listener = new Listener(this::here, theirs, "Cookie", cookie(foreign.clerk()))) {
            listener.until("[]");
            say(clerk, "Only for the bakery");
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
            assertThat(listener.events()).noneMatch(event -> event.contains("bakery"));
        }
    }

    @Test
    void endTheStreamsOfWhoeverIsSignedOut() {
        var key = web.key(cast.owner());
        var path = cast.owner().door() + "/chat/" + chat + "/stream?after=";
        var cookie = key.getName() + "=" + key.getValue();
        try (var listener = new Listener(this::here, path, "Cookie", cookie)) {
            listener.until(2);
            rows.as(
                    cast.firm().system(),
                    jdbc ->
                            jdbc.sql("delete from session where account_id = ?")
                                    .param(cast.owner().id())
                                    .update());
            Current.run(
                    cast.owner().actor(),
                    () ->
                            transaction.executeWithoutResult(_ ->
                                    events.publish(
                                            new SessionsEnded(new AccountId(cast.owner().id())))));
            listener.untilStatus(303);
            say(clerk, "Are you still there?");
            assertThat(listener.last()).isEqualTo(2);
        }
    }

    @Test
    void loseNothingWhenTheLineBetweenThemIsCut() throws Exception {
        try (var listener = visitor(new AtomicReference<>(here()))) {
            listener.until(2);
            for (int line = 0; line < 40; line++) {
                say(line % 2 == 0 ? clerk : owner, "Line " + line);
                if (line == 20) {
                    TestDatabase.server().execute(TestDatabase.access(), EARS);
                }
            }
            assertWhole(listener, 42);
        }
    }

    @Test
    void loseNothingWhenANodeDies() throws Exception {
        var variables = new HashMap<>(TestDatabase.environment(TestDatabase.access()));
        variables.put("PARVIS_DEMO", "false");
        variables.put("PARVIS_JOBS_ENABLED", "false");
        variables.put("PARVIS_KEY", "the tests' own key");
        try (var other = RunningProgram.start(data, variables, "run")) {
            var site = new AtomicReference<>(other.address());
            try (var listener = visitor(site);
                    var beside = visitor(new AtomicReference<>(here()))) {
                listener.until(2);
                for (int line = 0; line < 60; line++) {
                    say(line % 2 == 0 ? clerk : owner, "Line " + line);
                    if (line == 30) {
                        listener.until(20);
                        other.signal("KILL");
                        site.set(here());
                    }
                }
                assertWhole(listener, 62);
                assertWhole(beside, 62);
            }
        }
    }
}
