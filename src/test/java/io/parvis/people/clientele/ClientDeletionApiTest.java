package io.parvis.people.clientele;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.people.clients.Fate;
import io.parvis.testing.Cast;
import io.parvis.testing.Obligations;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Rows;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Programs delete clients, with the outcome of decision D16.
@ParvisTest
class ClientDeletionApiTest {

    private static final List<String> ALL =
            List.of("clients:read", "clients:write", "clients:delete");

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired Obligations obligations;

    Cast firm;
    String bakery;

    @BeforeEach
    void aFirm() {
        firm = world.freshFirm();
        bakery = "/api/v1/clients/" + firm.bakery().id();
    }

    @Test
    void erasesWhatNothingTies() {
        var done = delete(program(), bakery);

        assertThat(done.status()).as(done.source()).isEqualTo(200);
        assertThat(done.json().get("outcome").asString()).isEqualTo("ERASED");
        assertThat(done.json().get("reasons").isEmpty()).isTrue();
        assertThat(program().open(bakery).status()).isEqualTo(404);
        assertThat(delete(program(), bakery).status()).isEqualTo(404);
        assertThat(
                        rows.count(
                                firm.firm().system(),
                                "select count(*) from audit_entry where event = 'ClientsDeleted'"))
                .isOne();
    }

    @Test
    void archivesWhatMustBeKeptAndSaysSoAgain() {
        obligations.tie(firm.bakery().id(), Fate.ARCHIVED);
        var tag = program().open(bakery).header("ETag");

        var done = program().sending("If-Match", tag).call("DELETE", bakery, "");
        var again = program().sending("If-Match", tag).call("DELETE", bakery, "");

        assertThat(done.json().get("outcome").asString()).isEqualTo("ARCHIVED");
        assertThat(done.json().get("reasons").get(0).asString()).isNotEmpty();
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(done.json());
        assertThat(program().open(bakery).json().get("archivedAt").isNull()).isFalse();
    }

    @Test
    void refusesWhileSomethingIsOpen() {
        obligations.tie(firm.bakery().id(), Fate.REFUSED, Fate.ARCHIVED);

        var refused = delete(program().speaking("fr"), bakery);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.json().get("type").asString()).isEqualTo("urn:parvis:problem:conflict");
        assertThat(refused.json().get("detail").asString()).contains(firm.bakery().name());
        assertThat(refused.json().get("errors").size()).isOne();
        assertThat(refused.json().at("/errors/0/detail").asString()).isNotEmpty();
        assertThat(program().open(bakery).status()).isEqualTo(200);
    }

    @Test
    void deletesNothingUnseen() {
        assertThat(program().call("DELETE", bakery, "").status()).isEqualTo(428);
        var old = program().open(bakery).header("ETag");
        program().sending("If-Match", "*").call("PATCH", bakery, "{\"city\": \"Huy\"}");

        assertThat(program().sending("If-Match", old).call("DELETE", bakery, "").status())
                .isEqualTo(412);
        assertThat(program().open(bakery).status()).isEqualTo(200);
    }

    @Test
    void wantsAScopeOfItsOwn() {
        var writer = web.program(firm.firm(), List.of("clients:read", "clients:write"));

        assertThat(delete(writer, bakery).status()).isEqualTo(403);
        assertThat(program().open(bakery).status()).isEqualTo(200);
    }

    @Test
    void doesNotKnowShieldedOnesNorThoseOfOthers() {
        var shielded = "/api/v1/clients/" + firm.shielded().id();

        assertThat(delete(program(), shielded).status()).isEqualTo(404);
        assertThat(delete(web.seeingProgram(world.freshFirm().firm(), ALL), bakery).status())
                .isEqualTo(404);
        assertThat(delete(web.seeingProgram(firm.firm(), ALL), shielded).status()).isEqualTo(200);
    }

    private Visitor program() {
        return web.program(firm.firm(), ALL);
    }

    private static Page delete(Visitor program, String path) {
        return program.sending("If-Match", "*").call("DELETE", path, "");
    }
}
