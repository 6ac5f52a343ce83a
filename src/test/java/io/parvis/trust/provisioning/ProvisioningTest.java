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

    private static final String MILL =
            """
            {"kind": "COMPANY", "name": "Moulin", "contactName": "Ida", "email": "%s", "language": "fr",
             "country": "BE", "vatNumber": "BE 0403.170.701", "phone": "081 22 33 44", "city": "Namur"}
            """;

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;

    Cast cast;
    Provisioned provisioned;
    Visitor program;
    String root;
    String account;
    String mill;

    @BeforeEach
    void aFirmThatIsProvisioned() {
        cast = world.freshFirm();
        provisioned = Provisioned.firm(cast, rows);
        program = web.program(cast.firm(), Provisioned.SCOPES);
        root = provisioned.root();
        account = root + "/accounts/A-1001";
        mill = MILL.formatted("ida@" + cast.firm().slug() + ".example");
    }

    @Test
    @Proves({"FIRM-06", "FIRM-09"})
    void createsAnAccountOnceHoweverOftenItIsSent() {
        var made = program.call("PUT", account, mill);
        assertThat(made.status()).as(made.source()).isEqualTo(201);
        assertThat(made.header("Location")).endsWith(account);
        assertThat(made.json().get("vatNumber").asString()).isEqualTo("BE0403170701");
        assertThat(made.json().get("phone").asString()).isEqualTo("+3281223344");
        var told = told();

        var again = program.call("PUT", account, mill);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.source()).isEqualTo(made.source());
        assertThat(told()).isEqualTo(told);
        assertThat(program.open(account).source()).isEqualTo(made.source());
        assertThat(clientsCalled("Moulin")).isOne();
        var owner = "select count(*) from account where name = 'Ida' and state = 'INVITED'";
        assertThat(rows.count(cast.firm().system(), owner)).isOne();
    }

    @Test
    void changesWhatIsSentAndEmptiesWhatIsLeftOut() {
        program.call("PUT", account, mill);

        var changed = program.call("PUT", account, "{\"kind\": \"COMPANY\", \"name\": \"Mill\"}");

        assertThat(changed.status()).as(changed.source()).isEqualTo(200);
        assertThat(changed.json().get("name").asString()).isEqualTo("Mill");
        assertThat(changed.json().get("city").asString()).isEmpty();
        assertThat(changed.json().get("country").asString()).isEqualTo("BE");
        assertThat(changed.json().get("email").asString()).startsWith("ida@");
    }

    @Test
    void overwritesNothingUnseenWhenItSaysWhatItSaw() {
        var blind = web.program(cast.firm(), Provisioned.SCOPES).sending("If-Match", "\"other\"");
        assertThat(blind.call("PUT", account, mill).status()).isEqualTo(412);
        assertThat(clientsCalled("Moulin")).isZero();
        var made = program.call("PUT", account, mill);
        assertThat(blind.call("PUT", account, mill.replace("Moulin", "Mill")).status())
                .isEqualTo(412);

        var seeing =
                web.program(cast.firm(), Provisioned.SCOPES)
                        .sending("If-Match", made.header("ETag"));
        var changed = seeing.call("PUT", account, mill.replace("Moulin", "Mill"));

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.header("ETag")).isNotEqualTo(made.header("ETag"));
        var known =
                web.program(cast.firm(), Provisioned.SCOPES)
                        .sending("If-None-Match", changed.header("ETag"));
        assertThat(known.open(account).status()).isEqualTo(304);
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
        assertThat(clientsCalled("Moulin")).isOne();
    }

    private Callable<Page> put() {
        var key = web.program(cast.firm(), Provisioned.SCOPES);
        return () -> key.call("PUT", account, mill);
    }

    @Test
    @Proves("FIRM-09")
    void suspendsAndResumes() {
        program.call("PUT", account, mill);

        assertThat(program.call("POST", account + "/suspension", "{}").status()).isEqualTo(204);
        assertThat(program.call("POST", account + "/suspension", "{}").status()).isEqualTo(204);
        assertThat(program.open(account).json().get("suspended").asBoolean()).isTrue();
        assertThat(program.call("DELETE", account + "/suspension", "").status()).isEqualTo(204);
        assertThat(program.open(account).json().get("suspended").asBoolean()).isFalse();
    }

    @Test
    void shutsTheOwnerOfASuspendedAccountOut() {
        provisioned.with("A-2", cast.bakery().id());
        var owner = web.as(cast.owner());
        program.call("POST", root + "/accounts/A-2/suspension", "{}");

        assertThat(owner.open("/members").status()).isEqualTo(403);
        program.call("DELETE", root + "/accounts/A-2/suspension", "");
        assertThat(owner.open("/members").status()).isEqualTo(200);
    }

    @Test
    @Proves("FIRM-09")
    void deletesForGoodAndFreesTheId() {
        program.call("PUT", account, mill);

        var gone = program.call("DELETE", account, "");

        assertThat(gone.json().get("outcome").asString()).isEqualTo("ERASED");
        assertThat(program.open(account).status()).isEqualTo(404);
        assertThat(program.call("DELETE", account, "").status()).isEqualTo(404);
        assertThat(clientsCalled("Moulin")).isZero();
        assertThat(program.call("PUT", account, mill).status()).isEqualTo(201);
    }

    @Test
    void listsPageByPage() {
        for (int number = 1; number <= 5; number++) {
            var body = MILL.formatted("p" + number + "@" + cast.firm().slug() + ".example");
            program.call(
                    "PUT", root + "/accounts/P-" + number, body.replace("BE 0403.170.701", ""));
        }
        var first = program.open(root + "/accounts?limit=3");
        var next = first.json().get("next").asString();
        var second = program.open(root + "/accounts?limit=3&cursor=" + next);

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

    private int clientsCalled(String name) {
        return rows.count(cast.firm().system(), "select count(*) from client where name = ?", name);
    }

    private int told() {
        return rows.count(cast.firm().system(), "select count(*) from audit_entry");
    }
}
