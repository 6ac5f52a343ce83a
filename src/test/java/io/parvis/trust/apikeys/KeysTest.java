package io.parvis.trust.apikeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.Cast;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Rows;
import io.parvis.testing.SettableClock;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class KeysTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired SettableClock clock;

    Cast firm;
    Visitor admin;

    @BeforeEach
    void aFirm() {
        firm = world.freshFirm();
        admin = web.as(firm.admin());
    }

    @Test
    void areShownOnceAndKeptAsAHash() {
        var made = make("clients:read");
        var key = made.all("code").eachText().getFirst();

        assertThat(key).matches("pvs_[A-Za-z0-9_-]{43}");
        assertThat(with(key).open("/api/v1/clients").status()).isEqualTo(200);
        assertThat(admin.open("/settings/api-keys").source()).doesNotContain(key);
        var kept =
                rows.as(
                        firm.firm().system(),
                        jdbc ->
                                jdbc.sql("select t::text from api_key t")
                                        .query(String.class)
                                        .list());
        assertThat(kept).hasSize(1);
        assertThat(kept.getFirst()).doesNotContain(key.substring(4));
    }

    @Test
    void openNoMoreThanTheirScopes() {
        var key = make("clients:read").all("code").eachText().getFirst();
        var client = "/api/v1/clients/" + firm.bakery().id();

        assertThat(with(key).open(client).status()).isEqualTo(200);
        var refused =
                with(key).sending("If-Match", "*").call("PATCH", client, "{\"city\": \"Huy\"}");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().get("detail").asString()).contains("clients:write");
        assertThat(with(key).open(firm.admin().door() + "/clients").location()).contains("sign-in");
    }

    @Test
    void openNothingOnceTheyAreRevokedOrExpired() {
        var key = make("clients:read").all("code").eachText().getFirst();
        clock.pass(Duration.ofDays(400));
        assertThat(with(key).open("/api/v1/clients").status()).isEqualTo(401);
        clock.reset();
        assertThat(with(key).open("/api/v1/clients").status()).isEqualTo(200);

        var list = admin.open("/settings/api-keys");
        list.submit(list.actions().getLast().replaceFirst(".*(/settings)", "$1"));

        var refused = with(key).open("/api/v1/clients");
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(admin.open("/settings/api-keys").text()).contains("Révoquée");
    }

    @Test
    void areWantedByEveryAddressButTheDocument() {
        for (var header : List.of("", "Bearer", "Bearer pvs_" + "x".repeat(43), "Basic eDp5")) {
            var stranger = web.at("").sending("Authorization", header);
            assertThat(stranger.open("/api/v1/clients").status()).as(header).isEqualTo(401);
            assertThat(stranger.open("/api/v1/nothing").status()).as(header).isEqualTo(401);
        }
        assertThat(web.as(firm.admin()).open("site:/api/v1/clients").status()).isEqualTo(401);
    }

    @Test
    void makeOneKeyWhenTheFormIsSentTwice() {
        var form = admin.open("/settings/api-keys/new");
        var once = form.value("once");
        form.submit("/settings/api-keys", "name", "X", "scopes", "clients:read");
        var twice =
                admin.post(
                        "/settings/api-keys",
                        "once",
                        once,
                        "name",
                        "X",
                        "scopes",
                        "clients:read",
                        "life",
                        "YEAR");

        assertThat(twice.follow().flash()).contains("déjà");
        assertThat(admin.open("/settings/api-keys").rows()).hasSize(1);
    }

    @Test
    void wantAScopeAndAName() {
        var form = admin.open("/settings/api-keys/new");

        assertThat(form.submit("/settings/api-keys", "name", "X").main())
                .contains("Choisissez au moins une portée");
        assertThat(
                        form.submit("/settings/api-keys", "name", "", "scopes", "clients:read")
                                .fieldError("name"))
                .isNotEmpty();
        assertThat(form.submit("/settings/api-keys", "name", "X", "scopes", "all:things").status())
                .isEqualTo(422);
    }

    @Test
    void tellWhatIsLeftToThem() {
        var limits = new RateLimits(2);
        var key = UUID.randomUUID();

        assertThat(limits.take(key).state()).isEqualTo("\"key\";r=1;t=30");
        assertThat(limits.take(key).heard()).isTrue();
        var last = limits.take(key);
        assertThat(last.heard()).isFalse();
        assertThat(last.next()).isBetween(1L, 30L);
        assertThat(limits.take(UUID.randomUUID()).heard()).isTrue();
        var page = web.program(firm.firm(), List.of("clients:read")).open("/api/v1/clients");
        assertThat(page.header("RateLimit-Policy")).isEqualTo("\"key\";q=600;w=60");
        assertThat(page.header("RateLimit")).startsWith("\"key\";r=599;t=");
    }

    @Test
    void areSlowedDownWhenTheyAskTooOften() {
        var program = web.program(firm.firm(), List.of("clients:read"));
        Page page;
        do {
            page = program.open("/api/v1/nothing");
        } while (page.status() == 404);

        assertThat(page.status()).isEqualTo(429);
        assertThat(Integer.parseInt(page.header("Retry-After"))).isPositive();
        assertThat(page.json().get("type").asString()).endsWith("too-many");
    }

    @Test
    void areToldWhichMethodsAnAddressTakes() {
        var program = web.program(firm.firm(), List.of("clients:read"));
        var client = "/api/v1/clients/" + firm.bakery().id();

        var refused = program.call("PUT", client, "{}");
        assertThat(refused.status()).isEqualTo(405);
        assertThat(refused.json().get("type").asString()).isEqualTo("urn:parvis:problem:method");
        assertThat(refused.header("Allow")).contains("GET", "PATCH", "DELETE");
        var asked = program.call("OPTIONS", client, "");
        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.header("Allow")).contains("GET", "PATCH", "DELETE");
    }

    private Page make(String scope) {
        return admin.open("/settings/api-keys/new")
                .submit("/settings/api-keys", "name", "Bookkeeping", "scopes", scope);
    }

    private Visitor with(String key) {
        return web.at("").sending("Authorization", "Bearer " + key);
    }
}
