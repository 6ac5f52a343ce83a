package io.parvis.trust.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.unboundid.scim2.client.ScimService;
import com.unboundid.scim2.common.exceptions.ScimException;
import com.unboundid.scim2.common.messages.ListResponse;
import com.unboundid.scim2.common.messages.PatchOperation;
import com.unboundid.scim2.common.messages.PatchRequest;
import com.unboundid.scim2.common.types.Email;
import com.unboundid.scim2.common.types.EnterpriseUserExtension;
import com.unboundid.scim2.common.types.Meta;
import com.unboundid.scim2.common.types.Name;
import com.unboundid.scim2.common.types.UserResource;
import io.parvis.testing.Cast;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.ProgramKey;
import io.parvis.testing.Proves;
import io.parvis.testing.Provisioned;
import io.parvis.testing.Rows;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.ClientRequestFilter;
import java.net.URI;
import java.util.List;
import org.glassfish.jersey.apache5.connector.Apache5ConnectorProvider;
import org.glassfish.jersey.client.ClientConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// With a client library that others wrote and use, over real requests.
@ParvisTest
class ScimTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @LocalServerPort int port;

    Cast cast;
    Client http;
    ScimService scim;
    String address;

    @BeforeEach
    void anAccount() {
        cast = world.freshFirm();
        Provisioned.firm(cast, rows).with("A-1", cast.bakery().id());
        var key = ProgramKey.of(cast.firm(), rows, Provisioned.SCOPES, false).text();
        // The usual one of the JDK knows no PATCH.
        var ways = new ClientConfig().connectorProvider(new Apache5ConnectorProvider());
        http = ClientBuilder.newClient(ways);
        ClientRequestFilter bearing =
                request -> request.getHeaders().add("Authorization", "Bearer " + key);
        address = "http://localhost:" + port + "/scim/v2/" + cast.firm().slug();
        scim = new ScimService(http.register(bearing).target(address));
    }

    @AfterEach
    void hangUp() {
        http.close();
    }

    @Test
    @Proves({"FIRM-06", "FIRM-09"})
    void createsReadsReplacesAndDeletes() throws ScimException {
        var made = scim.create("Users", tom());
        assertThat(made.getId()).isNotEmpty();
        assertThat(made.getActive()).isTrue();
        assertThat(made.getMeta().getLocation().getPath())
                .isEqualTo("/scim/v2/" + cast.firm().slug() + "/Users/" + made.getId());
        var read = scim.retrieve("Users", made.getId(), UserResource.class);
        assertThat(read.getDisplayName()).isEqualTo("Tom Maes");
        assertThat(read.getExternalId()).isEqualTo("U-7");
        assertThat(read.getExtension(EnterpriseUserExtension.class).getOrganization())
                .isEqualTo("A-1");

        read.setDisplayName("Thomas Maes");
        var replaced = scim.replaceRequest(there(read), read).invoke();
        assertThat(replaced.getDisplayName()).isEqualTo("Thomas Maes");
        assertThat(replaced.getMeta().getVersion()).isNotEqualTo(made.getMeta().getVersion());

        scim.delete("Users", made.getId());
        assertStatus(404, () -> scim.retrieve("Users", made.getId(), UserResource.class));
        assertThat(scim.create("Users", tom()).getId()).isNotEqualTo(made.getId());
    }

    @Test
    @Proves("FIRM-09")
    void suspendsByAPatchAndResumes() throws ScimException {
        var made = scim.create("Users", tom());

        var off = patched(made, PatchOperation.replace("active", false));
        assertThat(off.getActive()).isFalse();
        assertThat(patched(made, PatchOperation.replace("active", false)).getActive()).isFalse();
        assertThat(patched(made, PatchOperation.replace("active", true)).getActive()).isTrue();
        var renamed =
                patched(
                        made,
                        PatchOperation.replace("name.familyName", "Peeters"),
                        PatchOperation.replace("name.givenName", "Tom"));
        assertThat(renamed.getName().getFormatted()).isEqualTo("Tom Peeters");
        assertThat(patched(made, PatchOperation.remove("displayName")).getDisplayName())
                .isEqualTo("Tom Peeters");
    }

    @Test
    void findsUsersPageByPage() throws ScimException {
        for (int number = 1; number <= 5; number++) {
            scim.create("Users", user("u" + number, "U-" + number));
        }
        assertThat(found("userName eq \"U3@" + host() + "\"")).containsExactly("U-3");
        assertThat(found("externalId eq \"U-4\"")).containsExactly("U-4");
        assertThat(found("externalId eq \"U-4\" or userName sw \"u1@\"")).hasSize(2);
        assertThat(found("active eq true and not (externalId eq \"U-1\")")).hasSize(4);
        assertThat(found("emails.value co \"u2@\"")).containsExactly("U-2");
        assertThat(
                        found(
                                "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:organization eq \"A-1\""))
                .hasSize(5);
        assertThat(found("userName eq \"nobody@example.org\"")).isEmpty();
        ListResponse<UserResource> second =
                scim.searchRequest("Users").page(4, 3).invoke(UserResource.class);
        assertThat(second.getTotalResults()).isEqualTo(5);
        assertThat(second.getResources()).hasSize(2);
        assertStatus(400, () -> found("userName gt \"a\""));
        assertStatus(400, () -> found("nickName eq \"a\""));
        assertStatus(400, () -> found("userName eq"));
    }

    @Test
    void refusesAsScimDoes() throws ScimException {
        var made = scim.create("Users", tom());

        assertStatus(409, () -> scim.create("Users", tom()));
        var homeless = tom();
        homeless.setUserName("homeless@" + host());
        homeless.setExtension(new EnterpriseUserExtension().setOrganization("A-9"));
        assertStatus(400, () -> scim.create("Users", homeless));
        made.setUserName("thief@example.org");
        assertStatus(400, () -> scim.replaceRequest(there(made), made).invoke());
        var old = tom(made);
        var meta = new Meta();
        meta.setVersion("W/\"other\"");
        old.setMeta(meta);
        var stale = scim.replaceRequest(there(old), old).ifMatch();
        assertStatus(412, stale::invoke);
    }

    @Test
    void takesTheOwnerOnAndNeverShutsThemOut() throws ScimException {
        var owner = new UserResource().setUserName(cast.owner().identifier());
        owner.setDisplayName(cast.owner().name());
        owner.setExtension(new EnterpriseUserExtension().setOrganization("A-1"));

        var made = scim.create("Users", owner);

        assertStatus(400, () -> patched(made, PatchOperation.replace("active", false)));
        assertStatus(400, () -> scim.delete("Users", made.getId()));
    }

    @Test
    void tellsWhatItCanDo() throws ScimException {
        var config = scim.getServiceProviderConfig();
        assertThat(config.getPatch().isSupported()).isTrue();
        assertThat(config.getBulk().isSupported()).isFalse();
        assertThat(scim.getResourceTypes().getResources()).hasSize(1);
        assertThat(scim.getResourceType("User").getEndpoint()).isEqualTo(URI.create("/Users"));
        assertThat(scim.getSchemas().getResources()).hasSize(2);
        assertThat(scim.getSchema("urn:ietf:params:scim:schemas:core:2.0:User").getAttributes())
                .extracting(one -> one.getName())
                .contains("userName", "active")
                .doesNotContain("photos");
    }

    @Test
    void answersNobodyElse() {
        var users = "/scim/v2/" + cast.firm().slug() + "/Users";
        var stranger = web.program(world.alma().firm(), Provisioned.SCOPES);
        var unknown = stranger.open("/scim/v2/NOBODY/Users");

        assertThat(stranger.open(users).status()).isEqualTo(404);
        assertThat(stranger.open(users).source()).isEqualTo(unknown.source());
        assertThat(unknown.header("Content-Type")).isEqualTo("application/scim+json");
        assertThat(web.at("").open(users).status()).isEqualTo(401);
        var reader = web.program(cast.firm(), List.of("provisioning:read"));
        assertThat(reader.call("POST", users, "{}").status()).isEqualTo(403);
        assertThat(reader.open(users).json().get("totalResults").asInt()).isZero();
    }

    @Test
    void refusesOddBodies() {
        var program = web.program(cast.firm(), Provisioned.SCOPES);
        var users = "/scim/v2/" + cast.firm().slug() + "/Users";
        for (var body : List.of("{", "[]", "null", "7", "{}", "{\"userName\": 7}")) {
            assertOdd(program, users, body);
        }
        assertOdd(program, users, "{\"userName\": \"a\\u0000b\"}");
        assertThat(program.call("POST", users, "{\"userName\": \"" + "x".repeat(300_000)).status())
                .isEqualTo(413);
    }

    private static void assertOdd(Visitor program, String path, String body) {
        var refused = program.call("POST", path, body);
        assertThat(refused.status()).as(body).isEqualTo(400);
        assertThat(refused.json().get("status").asString()).isEqualTo("400");
        assertThat(refused.json().get("detail").asString()).isNotEmpty();
    }

    private interface Act {
        void run() throws ScimException;
    }

    private static void assertStatus(int status, Act act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        ScimException.class,
                        thrown -> assertThat(thrown.getScimError().getStatus()).isEqualTo(status));
    }

    private List<String> found(String filter) throws ScimException {
        ListResponse<UserResource> found = scim.search("Users", filter, UserResource.class);
        return found.getResources().stream().map(UserResource::getExternalId).toList();
    }

    private UserResource patched(UserResource user, PatchOperation first, PatchOperation... more)
            throws ScimException {
        return scim.modify(
                "Users", user.getId(), new PatchRequest(first, more), UserResource.class);
    }

    private URI there(UserResource user) {
        return URI.create(address + "/Users/" + user.getId());
    }

    private String host() {
        return cast.firm().slug() + ".example";
    }

    private UserResource tom() {
        return user("tom", "U-7").setName(new Name().setFormatted("Tom Maes"));
    }

    private UserResource tom(UserResource made) {
        var user = tom();
        user.setId(made.getId());
        return user;
    }

    private UserResource user(String name, String externalId) {
        var user = new UserResource().setUserName(name + "@" + host());
        user.setExternalId(externalId);
        user.setDisplayName(name).setEmails(new Email().setValue(name + "@" + host()));
        user.setExtension(new EnterpriseUserExtension().setOrganization("A-1"));
        return user;
    }
}
