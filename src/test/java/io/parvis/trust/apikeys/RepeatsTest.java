package io.parvis.trust.apikeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.Cast;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.ProgramKey;
import io.parvis.testing.Rows;
import io.parvis.testing.SettableClock;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class RepeatsTest {

    private static final String NEW =
            """
            {"kind": "INDIVIDUAL", "firstName": "Ida", "email": "ida@example.org", "language": "fr", "country": "BE"}
            """;

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired SettableClock clock;

    Cast firm;
    ProgramKey key;

    @BeforeEach
    void aProgram() {
        firm = world.freshFirm();
        key = ProgramKey.of(firm.firm(), rows, List.of("clients:read", "clients:write"), false);
    }

    @Test
    void areAnsweredAsBeforeAndMakeNothing() {
        var first = post("a-1", NEW);
        var second = post("a-1", NEW);

        assertThat(first.status()).as(first.source()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.source()).isEqualTo(first.source());
        assertThat(second.location()).isEqualTo(first.location());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(second.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(clients()).isEqualTo(1);
    }

    @Test
    void areRefusedWithAnotherBody() {
        post("a-1", NEW);
        var other = post("a-1", NEW.replace("Ida", "Eve"));

        assertThat(other.status()).isEqualTo(422);
        assertThat(clients()).isEqualTo(1);
        assertThat(post("a-1 b", NEW).status()).isEqualTo(400);
    }

    @Test
    void keepARefusalToo() {
        assertThat(post("a-1", "{}").status()).isEqualTo(422);
        var again = post("a-1", "{}");

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.header("Content-Type")).startsWith("application/problem+json");
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
    }

    @Test
    void waitWhileTheFirstIsBeingAnswered() {
        post("a-1", NEW);
        rows.as(
                firm.firm().system(),
                jdbc -> jdbc.sql("update api_answer set status = null").update());

        assertThat(post("a-1", NEW).status()).isEqualTo(409);
        clock.pass(Duration.ofMinutes(3));
        // Whoever answered the first is dead; the address is taken by now, which says it all.
        assertThat(post("a-1", NEW).status()).isEqualTo(422);
    }

    @Test
    void areForgottenAfterADay() {
        post("a-1", NEW);
        rows.as(
                firm.firm().system(),
                jdbc ->
                        jdbc.sql("update api_answer set begun_at = ?")
                                .param(Timestamp.from(clock.instant().minus(Repeats.KEPT)))
                                .update());

        assertThat(post("a-1", "{}").status()).isEqualTo(422);
    }

    @Test
    void areEachKeysOwn() {
        post("a-1", NEW);
        var other = web.program(firm.firm(), List.of("clients:write"));

        var answer = other.sending("Idempotency-Key", "a-1").call("POST", "/api/v1/clients", "{}");

        assertThat(answer.header("Idempotent-Replayed")).isEmpty();
    }

    private Page post(String name, String json) {
        return web.at("")
                .sending("Authorization", "Bearer " + key.text())
                .sending("Idempotency-Key", name)
                .call("POST", "/api/v1/clients", json);
    }

    private int clients() {
        return rows.count(
                firm.firm().system(),
                "select count(*) from client where email = 'ida@example.org'");
    }
}
