package io.parvis.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.platform.tenancy.Realm;
import io.parvis.testing.Cast;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Rows;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Whatever a program sends to whichever address of the API, the answer is a problem document and never a fault of
/// ours; and what was refused left nothing behind.
@ParvisTest
class ApiBadInputTest {

    private static final List<String> NO_BODIES =
            List.of(
                    "{",
                    "[]",
                    "null",
                    "7",
                    "\"x\"",
                    "{} {}",
                    "{\"name\": 1, \"name\": 2}",
                    "{\"noSuchField\": true}",
                    "{\"a\": ".repeat(3000) + "1" + "}".repeat(3000),
                    "{\"name\": \"" + "x".repeat(300_000) + "\"}");

    private static final List<String> VALUES =
            List.of(
                    "7",
                    "true",
                    "[]",
                    "[\"x\"]",
                    "{}",
                    "{\"x\": {\"y\": 1}}",
                    "\"\"",
                    "\"a\\u0000b\"",
                    "\"<script>alert(1)</script>\"",
                    "\"'; drop table client; --\"",
                    "1e400",
                    "99999999999999999999",
                    "\"" + "x".repeat(90_000) + "\"");

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    private final List<String> troubles = new ArrayList<>();
    private Cast cast;
    private Visitor program;
    private Described described;

    @BeforeEach
    void aProgram() {
        cast = world.freshFirm();
        described = new Described(web.at("").open("/api/v1/openapi.json").json());
    }

    @Test
    void isRefusedInABodyAndLeavesNothingBehind() {
        try (var log = new ErrorLog()) {
            for (var route : routes()) {
                if (route.writes()) {
                    newProgram();
                    misuse(route);
                }
            }
            assertThat(troubles).isEmpty();
            assertThat(log.lines()).isEmpty();
        }
    }

    @Test
    void isRefusedInAnAddress() {
        try (var log = new ErrorLog()) {
            for (var route : routes()) {
                newProgram();
                var path = path(route, "");
                for (var place : Mischief.PLACES) {
                    if (!route.places().isEmpty()) {
                        judge(route, program.call(route.method(), path(route, place), "{}"));
                    }
                    var text = URLEncoder.encode(place, StandardCharsets.UTF_8);
                    for (var parameter : described.parameters(route)) {
                        var brief = text.length() > 2000 ? text.substring(0, 2000) : text;
                        judge(route, program.open(path + "?" + parameter + "=" + brief));
                    }
                }
                if (described.isList(route)) {
                    assertThat(program.open(path + "?noSuchParameter=1").status()).isEqualTo(400);
                }
            }
            assertThat(troubles).isEmpty();
            assertThat(log.lines()).isEmpty();
        }
    }

    @Test
    void isNoJsonAtAll() {
        newProgram();
        for (var type :
                List.of(
                        "text/plain",
                        "application/x-www-form-urlencoded",
                        "multipart/form-data; boundary=x")) {
            program.sending("Content-Type", type);
            assertThat(program.post("/api/v1/clients", "a", "b").status()).as(type).isEqualTo(415);
        }
    }

    private void misuse(Route route) {
        // What the path names is made first, if nothing has asked for it yet.
        path(route, "");
        var before = fingerprint();
        for (var body : bodies(route)) {
            var answer = program.call(route.method(), path(route, ""), body);
            judge(route, answer);
            var after = fingerprint();
            if (answer.status() >= 400 && !after.equals(before)) {
                troubles.add(route + " refused but kept " + shortened(body));
            }
            before = after;
        }
    }

    private List<String> bodies(Route route) {
        var bodies = new ArrayList<>(NO_BODIES);
        for (var property : described.properties(route)) {
            VALUES.forEach(value -> bodies.add("{\"" + property + "\": " + value + "}"));
        }
        return bodies;
    }

    private void judge(Route route, Page answer) {
        var type = answer.header("Content-Type");
        var problem =
                type.startsWith("application/problem+json")
                        || route.path().startsWith("/scim/")
                                && type.equals("application/scim+json");
        if (answer.status() >= 500 || answer.status() >= 400 && !problem) {
            troubles.add(answer.status() + " from " + route + ": " + shortened(answer.source()));
        }
        if (answer.status() == 429) {
            newProgram();
        }
    }

    // What takes the client itself away comes last.
    private List<Route> routes() {
        return Route.of(mapping).stream()
                .filter(route -> route.isApi() && !route.demand().equals("open"))
                .sorted(Comparator.comparing(ApiBadInputTest::takesAwayWhatOthersNeed))
                .toList();
    }

    private static boolean takesAwayWhatOthersNeed(Route route) {
        return route.method().equals("DELETE")
                && Stream.of("/{client}", "/{account}", "/{user}", "/{scimUser}")
                        .anyMatch(route.path()::endsWith);
    }

    private String path(Route route, String odd) {
        var things = new Things(cast, world.operator(), rows);
        return route.fill(place -> odd.isEmpty() ? things.of(place, route, Realm.STAFF) : odd);
    }

    // A new key every now and then: each may ask so often only.
    private void newProgram() {
        program = web.program(cast.firm(), Seat.WRITING_KEY.scopes()).sending("If-Match", "*");
    }

    private String fingerprint() {
        return Fingerprint.of(cast, rows);
    }

    private static String shortened(String text) {
        return text.length() > 300 ? text.substring(0, 300) + "…" : text;
    }
}
