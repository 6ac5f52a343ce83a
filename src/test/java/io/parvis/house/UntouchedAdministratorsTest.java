package io.parvis.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.Cast;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Person;
import io.parvis.testing.Proves;
import io.parvis.testing.Rows;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Nobody but the primary administrator makes, renames, promotes, shuts out or deletes an administrator, or gives one
/// another key: no program whose key may everything.
@ParvisTest
class UntouchedAdministratorsTest {

    private static final List<String> BODIES =
            List.of(
                    "{\"active\": false}",
                    "{\"name\": \"Mallory\", \"email\": \"%s\"}".formatted(Administrators.THIEF),
                    "{\"role\": \"PORTAL_ADMINISTRATOR\", \"delegate\": true}");

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    private Cast cast;
    private Administrators administrators;
    private Person twin;
    private Person clients;
    private String before;

    @BeforeEach
    void aFirmWithDelegates() {
        cast = world.freshFirm();
        administrators = Administrators.of(cast, web, rows);
        twin = administrators.twin();
        clients = cast.delegate();
        before = administrators.all();
    }

    @Test
    @Proves("FIRM-37")
    void areNoThingsOfTheInterfaceForPrograms() {
        for (var route : Route.of(mapping)) {
            if (route.isApi() && route.writes() && !route.places().isEmpty()) {
                for (var one : List.of(cast.admin().id(), twin.id())) {
                    refuseAll(route, one);
                }
            }
        }
        assertUntouched();
    }

    private void refuseAll(Route route, UUID administrator) {
        var path =
                route.fill(place ->
                        place.equals("spid") ? cast.firm().slug() : administrator.toString());
        for (var body : BODIES) {
            var answer = call(route.method(), path, body);
            assertThat(answer.status()).as(route + " " + body).isBetween(400, 499);
        }
    }

    @Test
    @Proves("FIRM-37")
    void stayWhenAProgramReachesForTheirPlaceAtTheClient() {
        var member = "/api/v1/clients/" + cast.bakery().id() + "/members/" + clients.id();
        for (var body : List.of("{\"active\": false}", "{\"delegate\": false}")) {
            assertThat(call("PATCH", member, body).status()).as(body).isEqualTo(422);
        }
        assertThat(call("DELETE", member, "").status()).isEqualTo(422);
        var client = "/api/v1/clients/" + cast.bakery().id();
        assertThat(
                        call("PATCH", client, "{\"email\": \"%s\"}".formatted(Administrators.THIEF))
                                .status())
                .isEqualTo(422);
        assertThat(call("DELETE", client, "").status()).isEqualTo(409);
        assertUntouched();
    }

    @Test
    @Proves({"FIRM-09", "FIRM-37"})
    void stayWhenTheyAreProvisioned() {
        var account = "/api/v1/provisioning/" + cast.firm().slug() + "/accounts/A-1";
        var user = account + "/members/U-1";
        assertThat(call("PUT", user, sent("Mallory", "")).status()).isEqualTo(422);
        assertThat(call("GET", user, "").status()).isEqualTo(404);
        assertThat(call("PUT", user, sent(clients.name(), "")).status()).isEqualTo(201);
        var plain = ", \"delegate\": false";
        assertThat(call("PUT", user, sent("Mallory", "")).status()).isEqualTo(422);
        assertThat(call("PUT", user, sent(clients.name(), plain)).status()).isEqualTo(422);
        assertThat(call("POST", user + "/suspension", "{}").status()).isEqualTo(422);
        assertThat(call("DELETE", user, "").status()).isEqualTo(422);
        var tied = call("DELETE", account, "");
        assertThat(tied.status()).isEqualTo(409);
        assertThat(tied.source()).contains("revokes that first");
        assertUntouched();
    }

    private String sent(String name, String more) {
        return "{\"name\": \"%s\", \"email\": \"%s\"%s}"
                .formatted(name, clients.identifier(), more);
    }

    @Test
    @Proves({"FIRM-09", "FIRM-37"})
    void stayWhenAnIdentitySystemManagesThem() {
        var users = "/scim/v2/" + cast.firm().slug() + "/Users";
        assertThat(call("POST", users, scim("Mallory")).status()).isEqualTo(400);
        var made = call("POST", users, scim(clients.name()));
        assertThat(made.status()).as(made.source()).isEqualTo(201);
        var user = users + "/" + made.json().get("id").asString();
        for (var operation :
                List.of(
                        "\"path\": \"displayName\", \"value\": \"Mallory\"",
                        "\"path\": \"userName\", \"value\": \"%s\"".formatted(Administrators.THIEF),
                        "\"path\": \"active\", \"value\": false")) {
            var patch =
                    "{\"schemas\": [\"urn:ietf:params:scim:api:messages:2.0:PatchOp\"], "
                            + "\"Operations\": [{\"op\": \"replace\", %s}]}".formatted(operation);
            assertThat(call("PATCH", user, patch).status()).as(operation).isEqualTo(400);
        }
        assertThat(call("PUT", user, scim("Mallory")).status()).isEqualTo(400);
        assertThat(call("DELETE", user, "").status()).isEqualTo(400);
        assertUntouched();
    }

    private String scim(String name) {
        return """
        {"schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"], "userName": "%s", "displayName": "%s",
         "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": {"organization": "A-1"}}
        """
                .formatted(clients.identifier(), name);
    }

    private Page call(String method, String path, String body) {
        var program = web.seeingProgram(cast.firm(), Seat.WRITING_KEY.scopes());
        if (method.equals("PATCH") || method.equals("DELETE")) {
            program.sending("If-Match", "*");
        }
        return program.call(method, path, body);
    }

    private void assertUntouched() {
        assertThat(administrators.all()).isEqualTo(before);
    }
}
