package io.parvis.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.platform.tenancy.Realm;
import io.parvis.testing.Cast;
import io.parvis.testing.Delegation;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Person;
import io.parvis.testing.Proves;
import io.parvis.testing.Rows;
import io.parvis.testing.Visitor;
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
/// another key: tried by a delegate, by employees, and by a program whose key may everything.
@ParvisTest
class UntouchedAdministratorsTest {

    private static final String THIEF = "mallory@thief.example";
    private static final List<String> BODIES =
            List.of(
                    "{\"active\": false}",
                    "{\"name\": \"Mallory\", \"email\": \"%s\"}".formatted(THIEF),
                    "{\"role\": \"PORTAL_ADMINISTRATOR\", \"delegate\": true}");

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    private Cast cast;
    private Person twin;
    private Person clients;
    private String before;

    /// The owner of the bakery and its delegate administer the firm; the office knows the first under another account.
    @BeforeEach
    void aFirmWithDelegates() {
        cast = world.freshFirm();
        var owner = cast.owner();
        var id = Delegation.of(cast, rows);
        twin =
                new Person(
                        cast.firm(),
                        id,
                        Realm.STAFF,
                        "DELEGATED_ADMINISTRATOR",
                        owner.name(),
                        owner.identifier(),
                        owner.language());
        clients = cast.delegate();
        var named = web.as(cast.admin()).post("/settings/delegates", "member", clients.id());
        assertThat(named.status()).isEqualTo(303);
        rows.as(
                cast.firm().system(),
                jdbc -> {
                    jdbc.sql("update firm set spid = slug where id = current_firm()").update();
                    jdbc.sql(
                                    "insert into credential (account_id, hash, changed_at) select ?, hash, changed_at from credential where account_id = ?")
                            .param(id)
                            .param(cast.admin().id())
                            .update();
                    return jdbc.sql(
                                    "insert into provisioned_account (external_id, domain_id, tied_at) values ('A-1', ?, current_moment())")
                            .param(cast.bakery().id())
                            .update();
                });
        before = administrators();
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
        assertThat(call("PATCH", client, "{\"email\": \"%s\"}".formatted(THIEF)).status())
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
                        "\"path\": \"userName\", \"value\": \"%s\"".formatted(THIEF),
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

    @Test
    @Proves({"FIRM-37", "D18"})
    void stayWhenADelegateOrAnEmployeeReachesForThem() {
        var members = "/clients/" + cast.bakery().id() + "/members/";
        for (var one : List.of(twin, cast.otherAdmin(), cast.clerk())) {
            var office = web.as(one);
            var who = one.role() + " " + one.name();
            var moved = move(office);
            assertThat(moved.status()).as(who).isEqualTo(422);
            var closed = office.post(members + clients.id() + "/deactivation");
            assertThat(closed.status()).as(who).isEqualTo(422);
            for (var administrator : List.of(cast.admin().id(), otherThan(one), twinOf(clients))) {
                refuseAll(office, administrator);
            }
            office.post(
                    "/clients/deletion",
                    "erased",
                    cast.bakery().id(),
                    "archived",
                    cast.bakery().id());
            assertUntouched();
        }
    }

    private UUID otherThan(Person one) {
        return one == twin ? cast.otherAdmin().id() : twin.id();
    }

    private static void refuseAll(Visitor office, UUID administrator) {
        var page = "/employees/" + administrator;
        for (var refused :
                List.of(
                        office.post(page + "/role", "role", "BACK_OFFICE", "version", 0),
                        office.post(page + "/deactivation", "version", 0),
                        office.post(page + "/one-time-password", "version", 0),
                        office.post("/settings/delegates", "member", administrator),
                        office.delete("/settings/delegates/" + administrator),
                        office.post("/settings/primary-administrator", "to", administrator))) {
            assertThat(refused.status()).as(refused.path()).isIn(403, 404, 422);
        }
    }

    @Test
    void areChangedByThemselvesAndByThePrimaryAdministrator() {
        assertThat(move(web.as(cast.admin())).status()).isEqualTo(303);
        assertThat(administrators()).contains(THIEF);
        rows.as(
                cast.owner().in(cast.bakery().id()),
                jdbc ->
                        jdbc.sql("update account set name = 'Myself' where id = ?")
                                .param(cast.owner().id())
                                .update());
        assertThat(administrators()).contains("Myself");
        var members = "/clients/" + cast.bakery().id() + "/members/";
        var closed = web.as(cast.admin()).post(members + clients.id() + "/deactivation");
        assertThat(closed.status()).isEqualTo(303);
        assertThat(web.as(cast.admin()).delete("/settings/delegates/" + twin.id()).status())
                .isEqualTo(303);
    }

    private Page move(Visitor office) {
        return office.open("/clients/" + cast.bakery().id() + "/sign-in")
                .submit("/sign-in", "email", THIEF, "login", "");
    }

    private Page call(String method, String path, String body) {
        var program = web.seeingProgram(cast.firm(), Seat.WRITING_KEY.scopes());
        if (method.equals("PATCH") || method.equals("DELETE")) {
            program.sending("If-Match", "*");
        }
        return program.call(method, path, body);
    }

    private void assertUntouched() {
        assertThat(administrators()).isEqualTo(before);
    }

    private UUID twinOf(Person member) {
        return rows.as(
                cast.firm().system(),
                jdbc ->
                        jdbc.sql("select account_id from firm_delegate where member_id = ?")
                                .param(member.id())
                                .query(UUID.class)
                                .single());
    }

    /// All administrators: who they are, with what they come in, and whether they may.
    private String administrators() {
        return rows.as(
                cast.firm().system(),
                jdbc ->
                        jdbc.sql(
                                        """
                                        select string_agg(concat_ws(' ', a.id, a.role, a.state, a.identifier, a.email, a.name,
                                                                    c.hash, f.primary_id, delegate_stands(a.firm_id, a.id)),
                                                          ', ' order by a.id)
                                          from account a
                                          join firm f on f.id = a.firm_id
                                          left join credential c on c.firm_id = a.firm_id and c.account_id = a.id
                                         where a.role in ('PORTAL_ADMINISTRATOR', 'DELEGATED_ADMINISTRATOR')
                                        """)
                                .query(String.class)
                                .single());
    }
}
