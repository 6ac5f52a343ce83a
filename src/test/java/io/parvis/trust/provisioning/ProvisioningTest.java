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
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What becomes of an account that another program sends.
@ParvisTest
class ProvisioningTest {

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
    @Proves({"FIRM-06", "FIRM-09"})
    void createsAnAccountOnceHoweverOftenItIsSent() {
        var made = program.call("PUT", mill.account(), mill.sent());
        assertThat(made.status()).as(made.source()).isEqualTo(201);
        assertThat(made.header("Location")).endsWith(mill.account());
        assertThat(made.json().get("vatNumber").asString()).isEqualTo("BE0403170701");
        assertThat(made.json().get("phone").asString()).isEqualTo("+3281223344");
        var told = told();

        var again = program.call("PUT", mill.account(), mill.sent());

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.source()).isEqualTo(made.source());
        assertThat(told()).isEqualTo(told);
        assertThat(program.open(mill.account()).source()).isEqualTo(made.source());
        assertThat(mill.clients()).isOne();
        var owner = "select count(*) from account where name = 'Ida' and state = 'INVITED'";
        assertThat(rows.count(cast.firm().system(), owner)).isOne();
    }

    @Test
    void changesWhatIsSentAndEmptiesWhatIsLeftOut() {
        program.call("PUT", mill.account(), mill.sent());

        var changed =
                program.call("PUT", mill.account(), "{\"kind\": \"COMPANY\", \"name\": \"Mill\"}");

        assertThat(changed.status()).as(changed.source()).isEqualTo(200);
        assertThat(changed.json().get("name").asString()).isEqualTo("Mill");
        assertThat(changed.json().get("city").asString()).isEmpty();
        assertThat(changed.json().get("country").asString()).isEqualTo("BE");
        assertThat(changed.json().get("email").asString()).startsWith("ida@");
    }

    @Test
    void overwritesNothingUnseenWhenItSaysWhatItSaw() {
        var blind = web.program(cast.firm(), Provisioned.SCOPES).sending("If-Match", "\"other\"");
        assertThat(blind.call("PUT", mill.account(), mill.sent()).status()).isEqualTo(412);
        assertThat(mill.clients()).isZero();
        var made = program.call("PUT", mill.account(), mill.sent());
        assertThat(
                        blind.call("PUT", mill.account(), mill.sent().replace("Moulin", "Mill"))
                                .status())
                .isEqualTo(412);

        var seeing =
                web.program(cast.firm(), Provisioned.SCOPES)
                        .sending("If-Match", made.header("ETag"));
        var changed = seeing.call("PUT", mill.account(), mill.sent().replace("Moulin", "Mill"));

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.header("ETag")).isNotEqualTo(made.header("ETag"));
        var known =
                web.program(cast.firm(), Provisioned.SCOPES)
                        .sending("If-None-Match", changed.header("ETag"));
        assertThat(known.open(mill.account()).status()).isEqualTo(304);
    }

    @Test
    void makesOneClientOfTheSameAccountSentByManyAtOnce() throws Exception {
        List<Callable<Page>> sent = List.of(put(), put(), put(), put());
        try (var pool = Executors.newFixedThreadPool(sent.size())) {
            var statuses =
                    pool.invokeAll(sent).stream().map(one -> one.resultNow().status()).toList();
            assertThat(statuses).containsOnly(200, 201);
            assertThat(statuses.stream().filter(one -> one == 201)).hasSize(1);
        }
        assertThat(mill.clients()).isOne();
    }

    private Callable<Page> put() {
        var key = web.program(cast.firm(), Provisioned.SCOPES);
        return () -> key.call("PUT", mill.account(), mill.sent());
    }

    @Test
    @Proves("FIRM-09")
    void suspendsAndResumes() {
        program.call("PUT", mill.account(), mill.sent());

        assertThat(program.call("POST", mill.account() + "/suspension", "{}").status())
                .isEqualTo(204);
        assertThat(program.call("POST", mill.account() + "/suspension", "{}").status())
                .isEqualTo(204);
        assertThat(program.open(mill.account()).json().get("suspended").asBoolean()).isTrue();
        assertThat(program.call("DELETE", mill.account() + "/suspension", "").status())
                .isEqualTo(204);
        assertThat(program.open(mill.account()).json().get("suspended").asBoolean()).isFalse();
    }

    @Test
    void shutsTheOwnerOfASuspendedAccountOut() {
        mill.provisioned().with("A-2", cast.bakery().id());
        var owner = web.as(cast.owner());
        program.call("POST", mill.root() + "/accounts/A-2/suspension", "{}");

        assertThat(owner.open("/members").status()).isEqualTo(403);
        program.call("DELETE", mill.root() + "/accounts/A-2/suspension", "");
        assertThat(owner.open("/members").status()).isEqualTo(200);
    }

    @Test
    @Proves("FIRM-09")
    void deletesForGoodAndFreesTheId() {
        program.call("PUT", mill.account(), mill.sent());

        var gone = program.call("DELETE", mill.account(), "");

        assertThat(gone.json().get("outcome").asString()).isEqualTo("ERASED");
        assertThat(program.open(mill.account()).status()).isEqualTo(404);
        assertThat(program.call("DELETE", mill.account(), "").status()).isEqualTo(404);
        assertThat(mill.clients()).isZero();
        assertThat(program.call("PUT", mill.account(), mill.sent()).status()).isEqualTo(201);
    }

    @Test
    void listsPageByPage() {
        for (int number = 1; number <= 5; number++) {
            var body = Mill.sent("p" + number + "@" + cast.firm().slug() + ".example");
            program.call(
                    "PUT",
                    mill.root() + "/accounts/P-" + number,
                    body.replace("BE 0403.170.701", ""));
        }
        var first = program.open(mill.root() + "/accounts?limit=3");
        var next = first.json().get("next").asString();
        var second = program.open(mill.root() + "/accounts?limit=3&cursor=" + next);

        assertThat(ids(first)).containsExactly("P-1", "P-2", "P-3");
        assertThat(ids(second)).containsExactly("P-4", "P-5");
        assertThat(second.json().get("next").isNull()).isTrue();
    }

    private List<String> ids(Page page) {
        return page.json()
                .get("items")
                .valueStream()
                .map(one -> one.get("externalId").asString())
                .toList();
    }

    private int told() {
        return rows.count(cast.firm().system(), "select count(*) from audit_entry");
    }
}
