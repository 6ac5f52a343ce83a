package io.parvis.people.segments;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.Cast;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Rows;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class SegmentApiTest {

    private static final List<String> ALL =
            List.of("groups:read", "groups:write", "projects:read", "projects:write");

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;

    Cast firm;

    @BeforeEach
    void aFirm() {
        firm = world.freshFirm();
    }

    @Test
    void keepGroups() {
        live("/api/v1/groups", "{\"name\": \"Mills\", \"segment\": \"Food\"}", "segment");
    }

    @Test
    void keepProjects() {
        live(
                "/api/v1/projects",
                "{\"name\": \"Mills\", \"colour\": \"#112233\", \"currency\": \"EUR\"}",
                "sender");
    }

    private void live(String path, String json, String empties) {
        var made = program().call("POST", path, json);
        assertThat(made.status()).as(made.source()).isEqualTo(201);
        var one = path + "/" + made.json().get("id").asString();
        assertThat(made.location()).endsWith(one);
        assertThat(program().call("POST", path, json).status()).isEqualTo(409);

        var read = program().open(one);
        var changed = with(read).call("PATCH", one, "{\"name\": \"Big mills\"}");
        assertThat(changed.json().get("name").asString()).isEqualTo("Big mills");
        assertThat(with(read).call("PATCH", one, "{\"name\": \"X\"}").status()).isEqualTo(412);
        assertThat(with(changed).call("PATCH", one, "{\"name\": null}").status()).isEqualTo(422);
        var emptied = with(changed).call("PATCH", one, "{\"" + empties + "\": null}");
        assertThat(emptied.json().get(empties).asString()).isEmpty();

        assertThat(program().call("DELETE", one, "").status()).isEqualTo(428);
        assertThat(with(read).call("DELETE", one, "").status()).isEqualTo(412);
        assertThat(any().call("DELETE", one, "").status()).isEqualTo(204);
        assertThat(program().open(one).status()).isEqualTo(404);
    }

    @Test
    void areListedPageAfterPage() {
        for (var name : List.of("A", "B", "C")) {
            program().call("POST", "/api/v1/groups", "{\"name\": \"List " + name + "\"}");
        }
        var seen = new ArrayList<String>();
        var next = "";
        do {
            var page = program().open("/api/v1/groups?limit=2" + next).json();
            page.get("items").forEach(item -> seen.add(item.get("name").asString()));
            next = page.get("next").isNull() ? "" : "&cursor=" + page.get("next").asString();
        } while (!next.isEmpty());
        assertThat(seen).contains("List A", "List B", "List C").doesNotHaveDuplicates().isSorted();
    }

    @Test
    void leaveNoClientNowhere() {
        var made = program().call("POST", "/api/v1/groups", "{\"name\": \"Mills\"}");
        var id = made.json().get("id").asString();
        rows.as(
                firm.firm().system(),
                jdbc ->
                        jdbc.sql("update client set group_id = cast(? as uuid) where id = ?")
                                .params(id, firm.bakery().id())
                                .update());

        var asked = any().call("DELETE", "/api/v1/groups/" + id, "");
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.json().at("/errors/0/pointer").asString()).isEqualTo("/into");
        assertThat(any().call("DELETE", "/api/v1/groups/" + id + "?into=none", "").status())
                .isEqualTo(204);
    }

    @Test
    void areNotThereWhereThePlanHasThemNot() {
        rows.as(
                io.parvis.platform.tenancy.Actor.platform(),
                jdbc ->
                        jdbc.sql("update firm set plan = 'STANDARD' where id = ?")
                                .param(firm.firm().id())
                                .update());

        assertThat(program().open("/api/v1/groups").status()).isEqualTo(404);
        assertThat(program().call("POST", "/api/v1/projects", "{\"name\": \"X\"}").status())
                .isEqualTo(404);
    }

    @Test
    void areNotTheOtherFirms() {
        var id = program().call("POST", "/api/v1/groups", "{\"name\": \"Mine\"}").json().get("id");
        var other = web.program(world.alma().firm(), ALL);

        assertThat(other.open("/api/v1/groups/" + id.asString()).status()).isEqualTo(404);
        assertThat(other.open("/api/v1/groups").source()).doesNotContain(id.asString());
    }

    private Visitor program() {
        return web.program(firm.firm(), ALL);
    }

    private Visitor any() {
        return program().sending("If-Match", "*");
    }

    private Visitor with(Page read) {
        return program().sending("If-Match", read.header("ETag"));
    }
}
