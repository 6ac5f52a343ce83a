package io.parvis.people.payers;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.Cast;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class PayerApiTest {

    private static final List<String> BOTH = List.of("payers:read", "payers:write");
    private static final String NEW =
            """
            {"kind": "COMPANY", "name": "Moulin Holding", "street": "Rue du Moulin 6", "postalCode": "5000",
             "city": "Namur", "country": "BE", "vatNumber": "0403.170.701", "language": "fr"}
            """;

    @Autowired World world;
    @Autowired Web web;

    Cast firm;
    String list;

    @BeforeEach
    void aFirm() {
        firm = world.freshFirm();
        list = "/api/v1/clients/" + firm.bakery().id() + "/payers";
    }

    @Test
    void addsChangesPrefersAndRemoves() {
        var made = program().call("POST", list, NEW);
        assertThat(made.status()).as(made.source()).isEqualTo(201);
        assertThat(made.json().get("vatNumber").asString()).isEqualTo("BE0403170701");
        var one = list + "/" + made.json().get("id").asString();

        var changed = with(made).call("PATCH", one, "{\"city\": \"Dinant\"}");
        assertThat(changed.json().get("city").asString()).isEqualTo("Dinant");
        assertThat(with(made).call("PATCH", one, "{\"city\": \"Huy\"}").status()).isEqualTo(412);
        var preferred = with(changed).call("PATCH", one, "{\"main\": true}");
        assertThat(preferred.json().get("main").asBoolean()).isTrue();
        assertThat(any().call("DELETE", one, "").status()).isEqualTo(422);

        var second = program().call("POST", list, NEW.replace("Holding", "Immo"));
        var other = list + "/" + second.json().get("id").asString();
        assertThat(with(second).call("DELETE", other, "").status()).isEqualTo(204);
        assertThat(program().open(other).status()).isEqualTo(404);
    }

    @Test
    void saysWhatIsWrong() {
        var refused = program().call("POST", list, NEW.replace("0403.170.701", "0403.170.702"));
        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo("/vatNumber");
        var empty = program().call("POST", list, "{}");
        assertThat(empty.json().get("errors").valueStream().map(e -> e.get("pointer").asString()))
                .contains("/kind", "/name", "/street", "/city");
    }

    @Test
    void staysWithinSight() {
        var shielded = "/api/v1/clients/" + firm.shielded().id() + "/payers";

        assertThat(program().open(list).source()).contains(firm.bakery().name());
        assertThat(program().open(shielded).status()).isEqualTo(404);
        assertThat(program().call("POST", shielded, NEW).status()).isEqualTo(404);
        assertThat(web.program(world.alma().firm(), BOTH).open(list).status()).isEqualTo(404);
    }

    private Visitor program() {
        return web.program(firm.firm(), BOTH);
    }

    private Visitor any() {
        return program().sending("If-Match", "*");
    }

    private Visitor with(Page read) {
        return program().sending("If-Match", read.header("ETag"));
    }
}
