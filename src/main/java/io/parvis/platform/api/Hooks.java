package io.parvis.platform.api;

import static io.parvis.platform.api.Schemas.ordered;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What other programs are told by themselves, for the document of the API.
///
/// @param names such as `client.created`
/// @param body what each of these messages holds
public record Hooks(List<String> names, Class<? extends Record> body) {

    Map<String, Object> told(Schemas schemas, OpenApiWords words) {
        var all = new TreeMap<String, Object>();
        for (var name : names) {
            all.put(name, Map.of("post", one(name, schemas, words)));
        }
        return all;
    }

    private Map<String, Object> one(String name, Schemas schemas, OpenApiWords words) {
        var told = ordered("operationId", "hook." + name, "summary", words.say("hook." + name));
        told.put("parameters", headers(words));
        var schema = Map.of("schema", schemas.refer(body));
        told.put("requestBody", ordered("content", Map.of("application/json", schema)));
        var heard = Map.of("description", words.say("hook.answer"));
        told.put("responses", Map.of("2XX", heard));
        return told;
    }

    private static List<Object> headers(OpenApiWords words) {
        return Stream.of("webhook-id", "webhook-timestamp", "webhook-signature")
                .<Object>map(header -> {
                    var one = ordered("name", header, "in", "header", "required", true);
                    one.put("description", words.say("hook." + header));
                    one.put("schema", Map.of("type", "string"));
                    return one;
                })
                .toList();
    }
}
