package io.parvis.people.clientele;

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
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ParvisTest
class ClientApiTest {

    private static final List<String> BOTH = List.of("clients:read", "clients:write");
    private static final String NEW =
            """
            {"kind": "COMPANY", "companyName": "Moulin du Pré", "firstName": "Ida", "lastName": "Lenoir",
             "email": "ida@moulin.example", "language": "fr", "country": "BE", "vatNumber": "0403.170.701",
             "phone": "081 22 33 44", "city": "Namur"}
            """;

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired SettableClock clock;

    Cast firm;
    Visitor program;

    @BeforeEach
    void aFirm() {
        firm = world.freshFirm();
        program = web.program(firm.firm(), BOTH);
    }

    @Test
    void createsReadsAndChangesAClient() {
        var made = program.call("POST", "/api/v1/clients", NEW);
        assertThat(made.status()).as(made.source()).isEqualTo(201);
        var path = made.location().substring(made.location().indexOf("/api/"));
        assertThat(made.json().get("vatNumber").asString()).isEqualTo("BE0403170701");
        assertThat(made.json().get("status").asString()).isEqualTo("STARTUP");

        var read = program.open(path);
        assertThat(read.json()).isEqualTo(made.json());
        assertThat(read.header("ETag")).isNotEmpty().isEqualTo(made.header("ETag"));

        var changed =
                change(path, read.header("ETag"), "{\"city\": \"Dinant\", \"vatNumber\": null}");
        assertThat(changed.status()).as(changed.source()).isEqualTo(200);
        assertThat(changed.json().get("city").asString()).isEqualTo("Dinant");
        assertThat(changed.json().get("vatNumber").asString()).isEmpty();
        assertThat(changed.json().get("phone").asString()).isEqualTo("+3281223344");
        assertThat(changed.header("ETag")).isNotEqualTo(read.header("ETag"));
        assertThat(web.as(firm.admin()).open("/clients/" + read.json().get("id").asString()).text())
                .contains("Dinant", "Some program");
    }

    @Test
    void overwritesNothingUnseen() {
        var path = "/api/v1/clients/" + firm.bakery().id();
        var tag = program.open(path).header("ETag");

        assertThat(program.call("PATCH", path, "{\"city\": \"Ath\"}").status()).isEqualTo(428);
        assertThat(change(path, tag, "{\"city\": \"Ath\"}").status()).isEqualTo(200);
        var late = change(path, tag, "{\"city\": \"Mons\"}");
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.json().get("type").asString()).isEqualTo("urn:parvis:problem:stale");
        assertThat(program.open(path).json().get("city").asString()).isEqualTo("Ath");
    }

    @Test
    void saysWhatIsNewOnlyOnce() {
        var path = "/api/v1/clients/" + firm.bakery().id();
        var reader = web.program(firm.firm(), BOTH);
        reader.sending("If-None-Match", program.open(path).header("ETag"));

        var again = reader.open(path);

        assertThat(again.status()).isEqualTo(304);
        assertThat(again.source()).isEmpty();
    }

    @Test
    void listsPageAfterPageInEachOrder() {
        for (var order : List.of("NAME", "CODE", "LOGIN", "REGISTERED")) {
            var seen = new ArrayList<String>();
            var next = "";
            do {
                var page = program.open("/api/v1/clients?limit=2&order=" + order + next).json();
                page.get("items").forEach(item -> seen.add(item.get("id").asString()));
                next = page.get("next").isNull() ? "" : "&cursor=" + page.get("next").asString();
            } while (!next.isEmpty());
            assertThat(seen).as(order).doesNotHaveDuplicates();
            assertThat(seen)
                    .as(order)
                    .containsExactlyInAnyOrder(
                            firm.bakery().id().toString(),
                            firm.starting().id().toString(),
                            firm.blocked().id().toString());
        }
    }

    @Test
    void narrowsTheListAsPeopleDo() {
        assertThat(names("kind=COMPANY")).containsExactly(firm.bakery().name());
        assertThat(names("q=" + firm.bakery().code())).containsExactly(firm.bakery().name());
        assertThat(names("language=nl")).containsExactly(firm.starting().name());
        assertThat(names("archived=true")).isEmpty();
        assertThat(names("registeredUntil=2000-01-01")).isEmpty();
        clock.pass(Duration.ofHours(1));
        var now = clock.instant().toString();
        assertThat(names("updatedSince=" + now)).isEmpty();
        change("/api/v1/clients/" + firm.bakery().id(), "*", "{\"city\": \"Huy\"}");
        assertThat(names("updatedSince=" + now)).containsExactly(firm.bakery().name());
    }

    @Test
    void keepsShieldedDomainsShielded() {
        var shielded = "/api/v1/clients/" + firm.shielded().id();

        assertThat(program.open(shielded).status()).isEqualTo(404);
        assertThat(program.open("/api/v1/clients").source()).doesNotContain(firm.shielded().name());
        assertThat(change(shielded, "*", "{\"city\": \"Huy\"}").status()).isEqualTo(404);
        var seeing = web.seeingProgram(firm.firm(), BOTH);
        assertThat(seeing.open(shielded).json().get("name").asString())
                .isEqualTo(firm.shielded().name());
        assertThat(seeing.open("/api/v1/clients").source()).contains(firm.shielded().name());
    }

    @Test
    void showsNothingOfAnotherFirm() {
        var other = web.seeingProgram(world.alma().firm(), BOTH);

        for (var place : firm.places()) {
            assertThat(other.open("/api/v1/clients/" + place.id()).status()).isEqualTo(404);
            assertThat(other.open("/api/v1/clients?limit=200").source())
                    .doesNotContain(place.id().toString());
        }
    }

    @Test
    void namesEveryFieldThatIsWrong() {
        var refused =
                program.call(
                        "POST",
                        "/api/v1/clients",
                        """
                        {"kind": "COMPANY", "companyName": "X", "firstName": "", "email": "nobody", "language": "de",
                         "country": "BE"}
                        """);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(pointers(refused)).containsExactly("/email", "/firstName", "/language");
        var shaped =
                program.call(
                        "POST",
                        "/api/v1/clients",
                        """
                        {"kind": "SHOP", "Email": "x", "phone": 7, "ownFields": {"x": "y"}, "evenIfAlike": "yes"}
                        """);
        assertThat(pointers(shaped))
                .containsExactly("/kind", "/Email", "/phone", "/ownFields", "/evenIfAlike");
        assertThat(shaped.source()).contains("Email");
    }

    @Test
    void speaksTheLanguageThatIsAskedFor() {
        var french = web.program(firm.firm(), BOTH).speaking("fr-BE,fr;q=0.9");
        var refused = french.call("POST", "/api/v1/clients", "{}");

        assertThat(refused.json().get("title").asString()).isEqualTo("Contenu non valable");
        assertThat(refused.header("Content-Language")).isEqualTo("fr");
    }

    @Test
    void refusesWhatTheFirmDoesNotHave() {
        var made =
                program.call(
                        "POST",
                        "/api/v1/clients",
                        NEW.replace(
                                "\"city\"",
                                "\"project\": \"%s\", \"ownFields\": {\"%s\": \"x\"}, \"city\""
                                        .formatted(firm.bakery().id(), firm.starting().id())));

        assertThat(made.status()).isEqualTo(422);
        assertThat(pointers(made))
                .containsExactly("/project", "/ownFields/" + firm.starting().id());
    }

    @Test
    void warnsOfAClientThatLooksAlike() {
        assertThat(program.call("POST", "/api/v1/clients", NEW).status()).isEqualTo(201);
        var second = NEW.replace("ida@moulin", "ida2@moulin");

        var warned = program.call("POST", "/api/v1/clients", second);
        assertThat(warned.status()).isEqualTo(422);
        assertThat(warned.json().get("type").asString()).isEqualTo("urn:parvis:problem:refused");
        var anyway =
                program.call(
                        "POST",
                        "/api/v1/clients",
                        second.replace("\"city\"", "\"evenIfAlike\": true, \"city\""));
        assertThat(anyway.status()).as(anyway.source()).isEqualTo(201);
    }

    private Page change(String path, String tag, String json) {
        return web.program(firm.firm(), BOTH).sending("If-Match", tag).call("PATCH", path, json);
    }

    private List<String> names(String query) {
        return program.open("/api/v1/clients?" + query)
                .json()
                .get("items")
                .valueStream()
                .map(item -> item.get("name").asString())
                .toList();
    }

    private static List<String> pointers(Page problem) {
        return problem.json()
                .get("errors")
                .valueStream()
                .map(error -> error.get("pointer"))
                .map(JsonNode::asString)
                .toList();
    }
}
