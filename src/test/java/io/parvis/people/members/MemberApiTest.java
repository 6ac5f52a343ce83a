package io.parvis.people.members;

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
class MemberApiTest {

    private static final List<String> BOTH = List.of("members:read", "members:write");

    @Autowired World world;
    @Autowired Web web;

    Cast firm;
    String list;

    @BeforeEach
    void aFirm() {
        firm = world.freshFirm();
        list = "/api/v1/clients/" + firm.bakery().id() + "/members";
    }

    @Test
    void invitesChangesAndDeactivates() {
        var made =
                program()
                        .call(
                                "POST",
                                list,
                                """
                                {"name": "Tom Maes", "email": "tom@moulin.example", "language": "nl"}
                                """);
        assertThat(made.status()).as(made.source()).isEqualTo(201);
        var one = list + "/" + made.json().get("id").asString();
        assertThat(made.json().get("state").asString()).isEqualTo("INVITED");

        var seeing = with(made).call("PATCH", one, "{\"rights\": {\"INVOICES\": \"SEE\"}}");
        assertThat(seeing.json().at("/rights/INVOICES").asString()).isEqualTo("SEE");
        assertThat(seeing.json().at("/rights/TICKETS").asString()).isEqualTo("ACT");
        assertThat(with(seeing).call("PATCH", one, "{\"rights\": {\"CARS\": \"SEE\"}}").status())
                .isEqualTo(422);

        var delegate = with(seeing).call("PATCH", one, "{\"delegate\": true}");
        assertThat(delegate.json().get("role").asString()).isEqualTo("DELEGATE");
        assertThat(with(made).call("PATCH", one, "{\"delegate\": false}").status()).isEqualTo(412);
        assertThat(with(delegate).call("DELETE", one, "").status()).isEqualTo(204);
        var gone = program().open(one);
        assertThat(gone.json().get("active").asBoolean()).isFalse();
        var back = with(gone).call("PATCH", one, "{\"active\": true}");
        assertThat(back.json().get("role").asString()).isEqualTo("MEMBER");
    }

    @Test
    void keepsTheOwner() {
        var owner = list + "/" + firm.owner().id();

        assertThat(any().call("DELETE", owner, "").status()).isEqualTo(422);
        var entrusted = any().call("PATCH", owner, "{\"delegate\": true}");
        assertThat(entrusted.json().at("/errors/0/pointer").asString()).isEqualTo("/delegate");
    }

    @Test
    void saysWhatIsWrong() {
        var refused = program().call("POST", list, "{\"email\": \"x\"}");

        assertThat(refused.json().get("errors").valueStream().map(e -> e.get("pointer").asString()))
                .containsExactly("/email", "/language", "/name");
    }

    @Test
    void listsTheUsersOfOneClientInSight() {
        assertThat(program().open(list).source()).contains(firm.member().name());
        var shielded = "/api/v1/clients/" + firm.shielded().id() + "/members";
        assertThat(program().open(shielded).status()).isEqualTo(404);
        var newcomer = "{\"name\": \"T\", \"email\": \"t@x.example\", \"language\": \"nl\"}";
        assertThat(program().call("POST", shielded, newcomer).status()).isEqualTo(404);
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
