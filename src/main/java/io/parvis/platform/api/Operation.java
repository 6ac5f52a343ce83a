package io.parvis.platform.api;

import static io.parvis.platform.api.Schemas.ordered;

import io.parvis.platform.access.Gate;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;

/// One way into the API, as its document tells of it.
///
/// @param method in capitals
record Operation(String method, String path, HandlerMethod handler) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    /// By which programs made from the document call it: `client.list`.
    String id() {
        var type = handler.getBeanType().getSimpleName().replaceFirst("Api$", "");
        return type.substring(0, 1).toLowerCase(Locale.ROOT)
                + type.substring(1)
                + "."
                + handler.getMethod().getName();
    }

    Map<String, Object> told(Schemas schemas, OpenApiWords words) {
        var told = ordered("operationId", id(), "summary", words.say(id()));
        told.put("tags", List.of(path.split("/")[1]));
        var scope = Gate.scope(handler);
        if (scope != null) {
            told.put("security", List.of(Map.of("key", List.of(scope.text()))));
            told.put("description", words.say("scope").formatted(scope.text()));
        }
        var parameters = parameters(schemas, words);
        if (!parameters.isEmpty()) {
            told.put("parameters", parameters);
        }
        body().ifPresent(type -> told.put("requestBody", requestBody(schemas.refer(type))));
        lines().ifPresent(type -> {
            var schema = Map.of("schema", schemas.refer(type));
            told.put(
                    "requestBody",
                    ordered("required", true, "content", Map.of(Lines.TYPE, schema)));
        });
        told.put("responses", responses(schemas, words));
        return told;
    }

    private Map<String, Object> requestBody(Map<String, Object> schema) {
        var type = method.equals("PATCH") ? "application/merge-patch+json" : "application/json";
        return ordered("required", true, "content", Map.of(type, Map.of("schema", schema)));
    }

    private List<Object> parameters(Schemas schemas, OpenApiWords words) {
        var all = new ArrayList<Object>();
        for (var place : PLACE.matcher(path).results().map(found -> found.group(1)).toList()) {
            all.add(place(place, words));
        }
        for (var parameter : handler.getMethodParameters()) {
            if (parameter.getParameterType() == Asked.class) {
                all.addAll(asked((Class<?>) generic(parameter), schemas, words));
            }
        }
        if (takes(Patch.class) || takes(Seen.class)) {
            all.add(shared("IfMatch"));
        }
        if (method.equals("PUT")) {
            all.add(shared("IfStill"));
        }
        if (method.equals("POST") && !takes(Lines.class)) {
            all.add(shared("IdempotencyKey"));
        }
        return all;
    }

    // A place of the address: an id of ours, unless it is told in words what else it is.
    private static Map<String, Object> place(String name, OpenApiWords words) {
        var place = ordered("name", name, "in", "path");
        var said = words.say("place." + name);
        var shape = ordered("type", "string");
        if (said.isEmpty()) {
            shape.put("format", "uuid");
        } else {
            place.put("description", said);
        }
        place.put("required", true);
        place.put("schema", shape);
        return place;
    }

    private List<Object> asked(Class<?> filter, Schemas schemas, OpenApiWords words) {
        var all = new ArrayList<Object>();
        for (var component : filter.getRecordComponents()) {
            var name = component.getName();
            all.add(
                    ordered(
                            "name",
                            name,
                            "in",
                            "query",
                            "description",
                            words.say(Schemas.name(filter) + "." + name),
                            "schema",
                            schemas.shapeOf(component.getGenericType())));
        }
        if (method.equals("GET")) {
            all.add(shared("Limit"));
            all.add(shared("Cursor"));
        }
        return all;
    }

    private Map<String, Object> responses(Schemas schemas, OpenApiWords words) {
        var responses = new TreeMap<String, Object>();
        var type = answer();
        for (var status : statuses(type)) {
            var answer = ordered("description", words.say("answer." + status));
            if (type != Reply.Nothing.class) {
                var schema = Map.of("schema", schemas.refer(type));
                answer.put("content", Map.of("application/json", schema));
            }
            responses.put(status, answer);
        }
        problems()
                .forEach(code ->
                        responses.put("" + code, Map.of("$ref", "#/components/responses/" + code)));
        return responses;
    }

    private List<String> statuses(Type type) {
        if (type == Reply.Nothing.class) {
            return List.of("204");
        }
        return switch (method) {
            case "POST" -> List.of("201");
            case "PUT" -> List.of("200", "201");
            default -> List.of("200");
        };
    }

    /// The ways in which it may say no.
    Stream<Integer> problems() {
        var versioned = takes(Patch.class) || takes(Seen.class);
        var sends = body().isPresent() || takes(Lines.class);
        return Stream.of(
                        Stream.of(400, 401, 403, 404, 429, 500, 503),
                        sends ? Stream.of(409, 413, 415, 422) : Stream.<Integer>of(),
                        method.equals("DELETE") ? Stream.of(409, 422) : Stream.<Integer>of(),
                        versioned ? Stream.of(412, 428) : Stream.<Integer>of(),
                        method.equals("PUT") ? Stream.of(412) : Stream.<Integer>of())
                .flatMap(some -> some);
    }

    private static Map<String, Object> shared(String parameter) {
        return Map.of("$ref", "#/components/parameters/" + parameter);
    }

    Optional<Type> body() {
        return Stream.of(handler.getMethodParameters())
                .filter(one ->
                        one.getParameterType() == Sent.class
                                || one.getParameterType() == Patch.class)
                .map(Operation::generic)
                .findFirst();
    }

    /// What stands on each line of a body of many.
    private Optional<Type> lines() {
        return Stream.of(handler.getMethodParameters())
                .filter(one -> one.getParameterType() == Lines.class)
                .map(Operation::generic)
                .findFirst();
    }

    Type answer() {
        return generic(handler.getReturnType());
    }

    private boolean takes(Class<?> type) {
        return Stream.of(handler.getMethodParameters())
                .anyMatch(one -> one.getParameterType() == type);
    }

    private static Type generic(MethodParameter parameter) {
        return ((ParameterizedType) parameter.getGenericParameterType())
                .getActualTypeArguments()[0];
    }
}
