package io.parvis.trust.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.people.clients.Fate;
import io.parvis.people.payers.FreezingPayers;
import io.parvis.people.payers.PayerId;
import io.parvis.platform.jobs.Jobs;
import io.parvis.testing.Cast;
import io.parvis.testing.Obligations;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Provisioned;
import io.parvis.testing.Rows;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What each act tells.
@ParvisTest
class AnnouncedTest {

    private static final List<String> SCOPES =
            List.of(
                    "clients:read",
                    "clients:write",
                    "clients:delete",
                    "members:read",
                    "members:write",
                    "payers:read",
                    "payers:write",
                    "groups:write",
                    "projects:write",
                    "tickets:read",
                    "tickets:write",
                    "provisioning:write");
    private static final String CLIENT =
            """
            {"kind": "COMPANY", "companyName": "Moulin", "firstName": "Ida", "email": "ida@moulin.example",
             "language": "fr", "country": "BE", "street": "Rue 1", "postalCode": "5000", "city": "Namur"}
            """;
    private static final String PAYER =
            """
            {"kind": "COMPANY", "name": "Holding", "street": "Rue 2", "postalCode": "5000", "city": "Namur",
             "country": "BE", "language": "fr"}
            """;

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired Jobs jobs;
    @Autowired Obligations obligations;
    @Autowired FreezingPayers freezing;

    Cast firm;
    Subscribed hook;

    @BeforeEach
    void aFirm() {
        firm = world.freshFirm();
        hook = Subscribed.to(web.as(firm.admin()), Subscribed.ALL, false);
    }

    @AfterEach
    void close() {
        hook.close();
    }

    @Test
    void clients() {
        var client = path(call("POST", "/api/v1/clients", CLIENT));
        call("PATCH", client, "{\"city\": \"Huy\"}");
        call("DELETE", client, "");
        obligations.tie(firm.bakery().id(), Fate.ARCHIVED);
        call("DELETE", "/api/v1/clients/" + firm.bakery().id(), "");

        assertThat(told())
                .containsExactly(
                        "member.created",
                        "client.created",
                        "client.updated",
                        "client.deleted",
                        "client.archived");
        assertThat(urls().get(1)).endsWith(client);
    }

    @Test
    void members() {
        var members = "/api/v1/clients/" + firm.bakery().id() + "/members";
        var member =
                path(
                        call(
                                "POST",
                                members,
                                "{\"name\": \"Tom\", \"email\": \"tom@x.example\", \"language\": \"nl\"}"));
        call("PATCH", member, "{\"rights\": {\"INVOICES\": \"SEE\"}}");
        call("PATCH", member, "{\"delegate\": true}");
        call("DELETE", member, "");
        call("PATCH", member, "{\"active\": true}");
        web.as(firm.admin())
                .delete(member.replace("/api/v1", "").replace("members", "users") + "/invitation");

        assertThat(told())
                .startsWith(
                        "member.created",
                        "member.updated",
                        "member.updated",
                        "member.deactivated",
                        "member.updated");
        assertThat(urls()).allMatch(url -> url.endsWith(member));
    }

    @Test
    void whatAnotherSystemProvisions() {
        Provisioned.firm(firm, rows);
        var account = "/api/v1/provisioning/" + firm.firm().slug() + "/accounts/A-1";
        var body = "{\"kind\": \"COMPANY\", \"name\": \"%s\", \"email\": \"ida@moulin.example\"}";
        call("PUT", account, body.formatted("Moulin"));
        call("PUT", account, body.formatted("Mill"));
        call("PUT", account, body.formatted("Mill"));
        call("POST", account + "/suspension", "{}");
        var user = account + "/members/U-1";
        call("PUT", user, "{\"name\": \"Tom\", \"email\": \"tom@moulin.example\"}");
        call("PUT", user, "{\"name\": \"Thomas\", \"email\": \"tom@moulin.example\"}");
        call("DELETE", account, "");

        assertThat(told())
                .containsExactly(
                        "member.created",
                        "client.created",
                        "client.updated",
                        "client.updated",
                        "member.created",
                        "member.updated",
                        "client.deleted");
    }

    @Test
    void payers() {
        var payers = "/api/v1/clients/" + firm.bakery().id() + "/payers";
        var payer = path(call("POST", payers, PAYER));
        call("PATCH", payer, "{\"city\": \"Huy\"}");
        call("PATCH", payer, "{\"main\": true}");
        var second = path(call("POST", payers, PAYER));
        call("PATCH", second, "{\"main\": true}");
        call("DELETE", payer, "");
        var third = path(call("POST", payers, PAYER));
        freeze(third);
        call("DELETE", third, "");

        assertThat(told())
                .containsExactly(
                        "payer.created",
                        "payer.updated",
                        "payer.updated",
                        "payer.updated",
                        "payer.created",
                        "payer.updated",
                        "payer.updated",
                        "payer.deleted",
                        "payer.created",
                        "payer.updated",
                        "payer.retired");
        assertThat(urls()).allMatch(url -> url.contains(payers));
    }

    @Test
    void groupsAndProjects() {
        for (var kind : List.of("groups", "projects")) {
            var more =
                    kind.equals("groups") ? "" : ", \"colour\": \"#336699\", \"currency\": \"EUR\"";
            var one = path(call("POST", "/api/v1/" + kind, "{\"name\": \"Mills\"" + more + "}"));
            call("PATCH", one, "{\"name\": \"Big mills\"}");
            call("DELETE", one, "");
        }

        assertThat(told())
                .containsExactly(
                        "group.created",
                        "group.updated",
                        "group.deleted",
                        "project.created",
                        "project.updated",
                        "project.deleted");
    }

    @Test
    void tickets() {
        var category =
                rows.as(
                        firm.firm().system(),
                        jdbc ->
                                jdbc.sql("select id from ticket_category order by place limit 1")
                                        .query(UUID.class)
                                        .single());
        var ticket =
                path(
                        call(
                                "POST",
                                "/api/v1/tickets",
                                """
                                {"client": "%s", "category": "%s", "subject": "Papers", "text": "Please"}
                                """
                                        .formatted(firm.bakery().id(), category)));
        call("POST", ticket + "/messages", "{\"text\": \"More\"}");
        web.as(firm.owner())
                .post(ticket.replace("/api/v1", "") + "/messages", "text", "Here they are");
        call("PATCH", ticket, "{\"assignee\": \"" + firm.admin().id() + "\"}");
        call("PATCH", ticket, "{\"archived\": true}");
        call("PATCH", ticket, "{\"archived\": false}");

        assertThat(told())
                .containsSubsequence(
                        "ticket.created",
                        "ticket.answered",
                        "ticket.written",
                        "ticket.updated",
                        "ticket.archived",
                        "ticket.reopened");
        assertThat(urls()).allMatch(url -> url.endsWith(ticket));
    }

    @Test
    void nothingOfShieldedDomainsUnlessThatWasChosen() {
        try (var seeing = Subscribed.to(web.as(firm.admin()), Subscribed.ALL, true)) {
            var shielded = "/api/v1/clients/" + firm.shielded().id();
            var program = web.seeingProgram(firm.firm(), SCOPES).sending("If-Match", "*");
            assertThat(program.call("PATCH", shielded, "{\"city\": \"Huy\"}").status())
                    .isEqualTo(200);
            assertThat(program.call("POST", shielded + "/payers", PAYER).status()).isEqualTo(201);
            assertThat(program.call("DELETE", shielded, "").status()).isEqualTo(200);

            assertThat(told()).isEmpty();
            assertThat(seeing.types())
                    .containsExactly("client.updated", "payer.created", "client.deleted");
        }
    }

    @Test
    void nothingOfAnotherFirm() {
        var other = world.freshFirm();
        web.program(other.firm(), SCOPES)
                .sending("If-Match", "*")
                .call("PATCH", "/api/v1/clients/" + other.bakery().id(), "{\"city\": \"Huy\"}");

        assertThat(told()).isEmpty();
    }

    private void freeze(String payer) {
        var id = UUID.fromString(payer.replaceFirst(".*/", ""));
        rows.as(firm.firm().system(), _ -> freezing.freeze(firm.bakery().id(), new PayerId(id)));
    }

    private Page call(String method, String path, String json) {
        Visitor program = web.program(firm.firm(), SCOPES);
        if (method.equals("PATCH") || method.equals("DELETE")) {
            program.sending("If-Match", "*");
        }
        var answer = program.call(method, path, json);
        assertThat(answer.status()).as(method + path + answer.source()).isBetween(200, 299);
        return answer;
    }

    private static String path(Page made) {
        return made.location().substring(made.location().indexOf("/api/"));
    }

    private List<String> told() {
        jobs.run("webhooks");
        return hook.types();
    }

    private List<String> urls() {
        return hook.bodies().stream().map(body -> body.at("/data/url").asString()).toList();
    }
}
