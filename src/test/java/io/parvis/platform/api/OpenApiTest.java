package io.parvis.platform.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.house.CommittedDocument;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Web;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/// The document of the API is whole, current and true.
@ParvisTest
class OpenApiTest {

    @Autowired OpenApi api;
    @Autowired Web web;

    JsonNode document;

    @BeforeEach
    void read() {
        document = web.at("").open("/api/v1/openapi.json").json();
    }

    @Test
    void isCommitted() {
        CommittedDocument.assertIs("docs/openapi.json", api.document());
    }

    @Test
    void tellsOfEveryOperationInWordsWithItsScopeAndItsRefusals() {
        assertThat(document.get("openapi").asString()).startsWith("3.1");
        assertThat(api.operations()).isNotEmpty();
        var ids = new TreeSet<String>();
        for (var operation : api.operations()) {
            var told =
                    document.at("/paths")
                            .get(operation.path())
                            .get(operation.method().toLowerCase(java.util.Locale.ROOT));
            assertThat(ids.add(operation.id())).as(operation.id() + " once").isTrue();
            assertThat(told.get("summary").asString()).as(operation.id()).isNotEmpty();
            assertThat(told.at("/security/0/key/0").asString()).matches("\\w+:(read|write|delete)");
            operation
                    .problems()
                    .forEach(code -> assertThat(told.get("responses").has("" + code)).isTrue());
        }
    }

    @Test
    void describesEveryPropertyAndShowsAnExample() {
        var bare = new ArrayList<String>();
        document.at("/components/schemas")
                .propertyStream()
                .forEach(schema -> {
                    var properties = schema.getValue().get("properties");
                    if (!schema.getKey().endsWith("List")) {
                        properties
                                .propertyStream()
                                .filter(property -> !property.getValue().has("description"))
                                .forEach(property ->
                                        bare.add(schema.getKey() + "." + property.getKey()));
                        var example = schema.getValue().at("/examples/0");
                        assertThat(example.isObject()).as("example of " + schema.getKey()).isTrue();
                        example.propertyNames()
                                .forEach(
                                        name -> assertThat(properties.has(name)).as(name).isTrue());
                    }
                });
        for (var parameter : document.findValues("parameters")) {
            parameter.forEach(one -> {
                if (one.has("in")
                        && !one.get("in").asString().equals("path")
                        && one.get("description").asString().isEmpty()) {
                    bare.add(one.get("name").asString());
                }
            });
        }
        assertThat(bare).isEmpty();
    }

    @Test
    void refersOnlyToWhatIsThere() {
        for (var reference : document.findValuesAsString("$ref")) {
            assertThat(document.at(reference.substring(1)).isMissingNode()).as(reference).isFalse();
        }
    }

    @Test
    void isOpenToEverybody() {
        var page = web.at("").open("/api/v1/openapi.json");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).startsWith("application/json");
        assertThat(List.of(page.header("Set-Cookie"))).containsExactly("");
    }
}
