package io.parvis.trust.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parvis.trust.load.StubServer.Answer;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoadTest {

    private StubServer server;

    @BeforeEach
    void open() throws IOException {
        server = new StubServer();
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void countsRightAnswersOfAllCallers() throws Exception {
        AtomicInteger answered = new AtomicInteger();
        server.page(
                "/page",
                _ -> {
                    answered.incrementAndGet();
                    return Answer.ok("hello".repeat(5_000));
                });

        try (Load load = new Load(4, _ -> new Page(new Visitor(server.address()), "/page"))) {
            Tally tally = load.run(Duration.ofMillis(200));

            assertThat(tally.right()).isEqualTo(answered.get()).isGreaterThan(4);
            assertThat(tally.wrong()).isZero();
            assertThat(tally.perSecond()).isPositive();
            assertThat(tally.latencies().percentile(99)).isPositive();
        }
    }

    @Test
    void sendsCallersHomeThatOnlyHearErrors() throws Exception {
        try (Load load = new Load(2, _ -> new Page(new Visitor(server.address()), "/missing"))) {
            Tally tally = load.run(Duration.ofSeconds(20));

            assertThat(tally.right()).isZero();
            assertThat(tally.wrong()).isEqualTo(100);
        }
    }

    @Test
    void readsAnswersInChunksAndGoesOnUsingTheConnection() throws Exception {
        String text = "é".repeat(40_000);
        server.page("/chunks", _ -> new Answer(200, text, Map.of(), true));

        try (Visitor visitor = new Visitor(server.address())) {
            assertThat(visitor.get("/chunks").body()).isEqualTo(text);
            assertThat(visitor.get("/chunks").body()).isEqualTo(text);
        }
    }

    @Test
    void keepsCookiesAndSendsTheTokenOfTheFormItSaw() throws Exception {
        List<String> heard = new CopyOnWriteArrayList<>();
        Map<String, String> cookie = Map.of("Set-Cookie", "door=abc; Path=/; HttpOnly");
        server.page(
                        "/form",
                        _ -> new Answer(200, "<input name=\"_csrf\" value=\"t-1\">", cookie, false))
                .page(
                        "/sent",
                        asked -> {
                            heard.add(asked.cookie() + " " + asked.body());
                            return new Answer(303, "", Map.of("Location", "/next"), false);
                        });

        try (Visitor visitor = new Visitor(server.address())) {
            visitor.get("/form");
            Reply reply = visitor.post("/sent", Map.of("name", "Zoë & fils"));

            assertThat(reply.status()).isEqualTo(303);
            assertThat(reply.header("location")).contains("/next");
            assertThat(heard).containsExactly("door=abc name=Zo%C3%AB+%26+fils&_csrf=t-1");
        }
    }

    @Test
    void callsAgainWhenTheServerHangsUpAfterAnAnswer() throws Exception {
        Map<String, String> last = Map.of("Connection", "close");
        server.page("/page", _ -> new Answer(200, "hello", last, false));

        try (Visitor visitor = new Visitor(server.address())) {
            assertThat(visitor.get("/page").body()).isEqualTo("hello");
            assertThat(visitor.get("/page").body()).isEqualTo("hello");
        }
    }

    @Test
    void noticesThatTheServerHungUp() throws Exception {
        server.page("/page", _ -> Answer.ok("x"));
        try (Visitor visitor = new Visitor(server.address())) {
            visitor.get("/page");
            server.close();

            assertThatThrownBy(() -> visitor.get("/page")).isInstanceOf(IOException.class);
        }
    }

    private record Page(Visitor visitor, String path) implements Caller {

        @Override
        public boolean call() throws IOException {
            return visitor.again(visitor.getting(path)).status() == 200;
        }

        @Override
        public void close() throws IOException {
            visitor.close();
        }
    }
}
