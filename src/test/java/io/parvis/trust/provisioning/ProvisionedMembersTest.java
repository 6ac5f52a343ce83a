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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class ProvisionedMembersTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;

    Cast cast;
    Visitor program;
    String list;
    String user;
    String tom;

    @BeforeEach
    void anAccount() {
        cast = world.freshFirm();
        var firm = Provisioned.firm(cast, rows).with("A-1", cast.bakery().id());
        program = web.program(cast.firm(), Provisioned.SCOPES);
        list = firm.root() + "/accounts/A-1/members";
        user = list + "/U-7";
        var address = "tom@" + cast.firm().slug() + ".example";
        tom =
                """
                {"name": "Tom Maes", "email": "%s", "language": "nl", "rights": {"INVOICES": "SEE"}}
                """
                        .formatted(address);
    }

    @Test
    @Proves("FIRM-06")
    void bringsAUserInOnceAndChangesThem() {
        var made = program.call("PUT", user, tom);
        assertThat(made.status()).as(made.source()).isEqualTo(201);
        assertThat(made.json().at("/rights/INVOICES").asString()).isEqualTo("SEE");
        var told = told();
        assertThat(program.call("PUT", user, tom).source()).isEqualTo(made.source());
        assertThat(told()).isEqualTo(told);

        var changed = program.call("PUT", user, "{\"name\": \"Thomas Maes\", \"delegate\": true}");

        assertThat(changed.status()).as(changed.source()).isEqualTo(200);
        assertThat(changed.json().get("name").asString()).isEqualTo("Thomas Maes");
        assertThat(changed.json().get("role").asString()).isEqualTo("DELEGATE");
        assertThat(program.open(list).source()).contains("Thomas Maes");
    }

    @Test
    void suspendsResumesAndTakesOut() {
        program.call("PUT", user, tom);

        assertThat(program.call("POST", user + "/suspension", "{}").status()).isEqualTo(204);
        assertThat(program.open(user).json().get("suspended").asBoolean()).isTrue();
        assertThat(program.call("PUT", user, tom).status()).isEqualTo(200);
        assertThat(program.call("DELETE", user + "/suspension", "").status()).isEqualTo(204);
        assertThat(program.open(user).json().get("suspended").asBoolean()).isFalse();
        assertThat(program.call("DELETE", user, "").status()).isEqualTo(204);
        assertThat(program.open(user).status()).isEqualTo(404);
        assertThat(program.call("PUT", user, tom).status()).isEqualTo(201);
    }

    @Test
    @Proves("FIRM-09")
    void shutsASuspendedUserOutOfAnOpenSession() {
        var member = cast.member();
        var known =
                "{\"name\": \"%s\", \"email\": \"%s\"}"
                        .formatted(member.name(), member.identifier());
        program.call("PUT", user, known);
        var open = web.as(member);
        assertThat(open.open("/tickets").status()).isEqualTo(200);

        program.call("POST", user + "/suspension", "{}");

        assertThat(open.open("/tickets").status()).isNotEqualTo(200);
        program.call("DELETE", user + "/suspension", "");
        assertThat(open.open("/tickets").status()).isEqualTo(200);
    }

    @Test
    void takesOnWhoIsAUserAlready() {
        var member = cast.member();
        var known =
                "{\"name\": \"%s\", \"email\": \"%s\"}"
                        .formatted(member.name(), member.identifier());

        assertThat(program.call("PUT", user, known).json().get("member").asString())
                .isEqualTo(member.id().toString());
        var twice = program.call("PUT", list + "/U-8", known);
        assertThat(twice.status()).isEqualTo(422);
        assertThat(pointer(twice)).isEqualTo("/email");
    }

    @Test
    void keepsTheOwner() {
        var owner =
                "{\"name\": \"%s\", \"email\": \"%s\"}"
                        .formatted(cast.owner().name(), cast.owner().identifier());

        assertThat(program.call("PUT", user, owner).status()).isEqualTo(201);
        assertThat(program.call("POST", user + "/suspension", "{}").status()).isEqualTo(422);
        assertThat(program.call("DELETE", user, "").status()).isEqualTo(422);
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(pointer(program.call("PUT", user, "{\"name\": \"T\"}"))).isEqualTo("/email");
        program.call("PUT", user, tom);
        var thief = "{\"name\": \"Tom Maes\", \"email\": \"thief@example.org\"}";
        assertThat(pointer(program.call("PUT", user, thief))).isEqualTo("/email");
    }

    @Test
    void knowsNothingOfOtherFirmsAndUnmanagedUsers() {
        var stranger = web.program(world.alma().firm(), Provisioned.SCOPES);
        assertThat(stranger.open(list).status()).isEqualTo(404);
        assertThat(program.open(list).source()).doesNotContain(cast.member().name());
        assertThat(program.open(list.replace("A-1", "A-2")).status()).isEqualTo(404);
        assertThat(program.call("PUT", user.replace("A-1", "A-2"), tom).status()).isEqualTo(404);
    }

    private static String pointer(Page refused) {
        return refused.json().at("/errors/0/pointer").asString();
    }

    private int told() {
        return rows.count(cast.firm().system(), "select count(*) from audit_entry");
    }
}
