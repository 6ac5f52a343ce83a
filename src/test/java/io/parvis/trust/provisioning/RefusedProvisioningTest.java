package io.parvis.trust.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.Cast;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Proves;
import io.parvis.testing.Provisioned;
import io.parvis.testing.Rows;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What is refused to a program that sends accounts, and who is refused.
@ParvisTest
class RefusedProvisioningTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;

    Cast cast;
    Visitor program;
    Mill mill;

    @BeforeEach
    void aFirmThatIsProvisioned() {
        cast = world.freshFirm();
        mill = Mill.at(cast, rows);
        program = web.program(cast.firm(), Provisioned.SCOPES);
    }

    @Test
    void saysWhatIsWrongWithEachField() {
        var refused =
                program.call(
                        "PUT",
                        mill.account(),
                        "{\"name\": \"\", \"email\": \"x\", \"language\": \"de\"}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(pointers(refused)).containsExactly("/email", "/kind", "/language", "/name");
        var nameless =
                program.call("PUT", mill.account(), "{\"kind\": \"COMPANY\", \"name\": \"M\"}");
        assertThat(pointers(nameless)).containsExactly("/email");
        var vat = mill.sent().replace("0403.170.701", "0403.170.702");
        assertThat(pointers(program.call("PUT", mill.account(), vat)))
                .containsExactly("/vatNumber");
        var odd = program.call("PUT", mill.root() + "/accounts/no%20space", mill.sent());
        assertThat(odd.status()).isEqualTo(422);
        assertThat(program.open(mill.root() + "/accounts/no%20space").status()).isEqualTo(404);
    }

    @Test
    void leavesSignInsAlone() {
        program.call("PUT", mill.account(), mill.sent());

        var other = program.call("PUT", mill.account(), Mill.sent("thief@example.org"));

        assertThat(other.status()).isEqualTo(422);
        assertThat(pointers(other)).containsExactly("/email");
    }

    @Test
    @Proves("FIRM-05")
    void isNotThereWithoutASpid() {
        var without = world.freshFirm();
        var unnamed = web.program(without.firm(), Provisioned.SCOPES);

        assertThat(unnamed.open("/api/v1/provisioning/null/accounts").status()).isEqualTo(404);
        assertThat(
                        unnamed.open("/api/v1/provisioning/" + without.firm().slug() + "/accounts")
                                .status())
                .isEqualTo(404);
    }

    @Test
    @Proves({"FIRM-07", "FIRM-09"})
    void tellsNobodyWhoseSpidItIs() {
        var stranger = web.program(world.freshFirm().firm(), Provisioned.SCOPES);
        var unknown = program.open("/api/v1/provisioning/NOBODY/accounts");
        var foreign = stranger.open(mill.root() + "/accounts");

        assertThat(foreign.status()).isEqualTo(404);
        assertThat(foreign.source()).isEqualTo(unknown.source());
        assertThat(stranger.call("PUT", mill.account(), mill.sent()).source())
                .isEqualTo(unknown.source());
        var shouted = "/api/v1/provisioning/" + cast.firm().slug().toUpperCase(Locale.ROOT);
        assertThat(program.open(shouted + "/accounts").status()).isEqualTo(200);
    }

    @Test
    void wantsItsScope() {
        var reader = web.program(cast.firm(), List.of("provisioning:read", "clients:write"));
        assertThat(reader.open(mill.root() + "/accounts").status()).isEqualTo(200);
        assertThat(reader.call("PUT", mill.account(), mill.sent()).status()).isEqualTo(403);
        assertThat(web.at("").open(mill.root() + "/accounts").status()).isEqualTo(401);
    }

    @Test
    void isClosedWithTheFirm() {
        var operator = web.as(world.operator().operator());
        operator.post(
                "/firms/" + cast.firm().slug() + "/state",
                "seen",
                "ACTIVE",
                "wanted",
                "SUSPENDED",
                "reason",
                "Unpaid");

        assertThat(program.open(mill.root() + "/accounts").status()).isEqualTo(403);
        assertThat(program.call("PUT", mill.account(), mill.sent()).status()).isEqualTo(403);
    }

    @Test
    void keepsBehindAShieldWhatTheKeyDoesNotSee() {
        mill.provisioned().with("S-1", cast.shielded().id());
        var shielded = mill.root() + "/accounts/S-1";
        var seeing = web.seeingProgram(cast.firm(), Provisioned.SCOPES);

        assertThat(program.open(shielded).status()).isEqualTo(404);
        assertThat(program.call("PUT", shielded, mill.sent()).status()).isEqualTo(409);
        assertThat(mill.clients()).isZero();
        assertThat(seeing.open(shielded).status()).isEqualTo(200);
    }

    private List<String> pointers(Page refused) {
        return refused.json()
                .get("errors")
                .valueStream()
                .map(one -> one.get("pointer").asString())
                .toList();
    }
}
