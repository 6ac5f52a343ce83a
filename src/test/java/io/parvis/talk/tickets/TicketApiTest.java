package io.parvis.talk.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.Cast;
import io.parvis.testing.Correspondence;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Rows;
import io.parvis.testing.SettableClock;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.sql.Timestamp;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class TicketApiTest {

    private static final List<String> BOTH = List.of("tickets:read", "tickets:write");

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired SettableClock clock;

    Cast firm;
    String category;

    @BeforeEach
    void aFirm() {
        firm = world.freshFirm();
        Correspondence.of(firm, rows, Timestamp.from(clock.instant()));
        category =
                Correspondence.id(
                                firm, rows, "select id from ticket_category order by place limit 1")
                        .toString();
    }

    @Test
    void opensAnswersAndArchives() {
        var made = program().call("POST", "/api/v1/tickets", ticket(firm.bakery().id() + ""));
        assertThat(made.status()).as(made.source()).isEqualTo(201);
        var one = "/api/v1/tickets/" + made.json().get("id").asString();
        assertThat(made.json().get("state").asString()).isEqualTo("AWAITING_CLIENT");
        assertThat(made.json().get("assignee").isNull()).isTrue();
        assertThat(web.as(firm.owner()).open("/tickets").text()).contains("Your papers");

        var said = program().call("POST", one + "/messages", "{\"text\": \"One more thing.\"}");
        assertThat(said.status()).as(said.source()).isEqualTo(201);
        assertThat(program().open(one).json().get("assignee").isNull()).isTrue();
        assertThat(program().call("POST", one + "/notes", "{\"text\": \"Hush\"}").status())
                .isEqualTo(201);
        assertThat(program().open(one + "/messages").source())
                .contains("One more thing.", "Some program")
                .doesNotContain("Hush");

        var read = program().open(one);
        var assigned =
                with(read).call("PATCH", one, "{\"assignee\": \"" + firm.clerk().id() + "\"}");
        assertThat(assigned.json().get("assignee").asString()).isEqualTo(firm.clerk().id() + "");
        assertThat(with(read).call("PATCH", one, "{\"archived\": true}").status()).isEqualTo(412);
        var archived =
                with(assigned).call("PATCH", one, "{\"archived\": true, \"assignee\": null}");
        assertThat(archived.json().get("state").asString()).isEqualTo("ARCHIVED");
        assertThat(program().open("/api/v1/tickets?state=ARCHIVED").source())
                .contains(one.substring(16));
        assertThat(program().open("/api/v1/tickets").source()).doesNotContain(one.substring(16));
        assertThat(program().call("DELETE", one, "").status()).isEqualTo(405);
    }

    @Test
    void doesAllOrNothing() {
        var one = "/api/v1/tickets/" + first();
        var before = program().open(one);

        var refused =
                with(before)
                        .call(
                                "PATCH",
                                one,
                                "{\"archived\": true, \"assignee\": \""
                                        + firm.owner().id()
                                        + "\"}");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo("/assignee");
        assertThat(program().open(one).json()).isEqualTo(before.json());
    }

    @Test
    void namesWhatIsWrong() {
        var refused = program().call("POST", "/api/v1/tickets", "{\"text\": \" \"}");

        assertThat(refused.json().get("errors").valueStream().map(e -> e.get("pointer").asString()))
                .containsExactly("/category", "/client", "/subject", "/text");
    }

    @Test
    void reachesNobodyBehindAShieldOrAtAnotherFirm() {
        var shielded = program().call("POST", "/api/v1/tickets", ticket(firm.shielded().id() + ""));
        assertThat(shielded.status()).isEqualTo(422);
        assertThat(shielded.json().at("/errors/0/pointer").asString()).isEqualTo("/client");
        var other = web.program(world.alma().firm(), BOTH);
        assertThat(other.open("/api/v1/tickets/" + first()).status()).isEqualTo(404);
        assertThat(other.open("/api/v1/tickets/" + first() + "/messages").status()).isEqualTo(404);
        assertThat(other.open("/api/v1/tickets?limit=200").source()).doesNotContain(first());
    }

    private String first() {
        return Correspondence.id(firm, rows, "select id from ticket order by opened_at, id limit 1")
                .toString();
    }

    private String ticket(String client) {
        return """
        {"client": "%s", "category": "%s", "subject": "Your papers", "text": "Please send them."}
        """
                .formatted(client, category);
    }

    private Visitor program() {
        return web.program(firm.firm(), BOTH);
    }

    private Visitor with(Page read) {
        return program().sending("If-Match", read.header("ETag"));
    }
}
