package io.parvis.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/// What the document of the API says of a route.
record Described(JsonNode document) {

    List<String> properties(Route route) {
        var content = operation(route).at("/requestBody/content");
        var reference = content.findValuesAsString("$ref");
        return reference.isEmpty()
                ? List.of()
                : List.copyOf(
                        document.at(reference.getFirst().substring(1) + "/properties")
                                .propertyNames());
    }

    List<String> parameters(Route route) {
        var names = new ArrayList<>(List.of("cursor", "limit"));
        operation(route)
                .path("parameters")
                .forEach(one -> {
                    if (one.path("in").asString("").equals("query")) {
                        names.add(one.get("name").asString());
                    }
                });
        return names;
    }

    boolean isList(Route route) {
        return operation(route)
                .findValuesAsString("$ref")
                .contains("#/components/parameters/Limit");
    }

    private JsonNode operation(Route route) {
        return document.path("paths")
                .path(route.path().replaceFirst("^/api/v1", ""))
                .path(route.method().toLowerCase(Locale.ROOT));
    }
}
