package io.parvis.platform.api;

import static io.parvis.platform.api.Schemas.ordered;

import io.parvis.platform.access.Gate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The document of the API (OpenAPI 3.1), read off its handlers and their records, so that it cannot be out of date.
@Component
class OpenApi {

    private static final String VERSION = "3.1.1";

    private final ObjectProvider<RequestMappingHandlerMapping> mapping;
    private final OpenApiWords words;
    private final ObjectProvider<Hooks> hooks;

    OpenApi(
            @Qualifier("requestMappingHandlerMapping")
                    ObjectProvider<RequestMappingHandlerMapping> mapping,
            OpenApiWords words,
            ObjectProvider<Hooks> hooks) {
        this.mapping = mapping;
        this.words = words;
        this.hooks = hooks;
    }

    String document() {
        var schemas = new Schemas(words);
        var document = ordered("openapi", VERSION, "info", info());
        document.put("servers", List.of(Map.of("url", ApiController.ROOT)));
        document.put("paths", paths(schemas));
        hooks.ifAvailable(told -> document.put("webhooks", told.told(schemas, words)));
        schemas.refer(ProblemDocument.class);
        document.put("components", components(schemas));
        var pretty = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        return pretty.writeValueAsString(document) + "\n";
    }

    private Map<String, Object> info() {
        return ordered(
                "title",
                words.say("title"),
                "version",
                "1",
                "description",
                words.say("description"));
    }

    private Map<String, ?> paths(Schemas schemas) {
        var paths = new TreeMap<String, Map<String, Object>>();
        for (var one : operations()) {
            paths.computeIfAbsent(one.path(), _ -> new TreeMap<>())
                    .put(one.method().toLowerCase(Locale.ROOT), one.told(schemas, words));
        }
        return paths;
    }

    /// Every way into the API that wants a key, in the order of their addresses.
    List<Operation> operations() {
        return mapping.getObject().getHandlerMethods().entrySet().stream()
                .filter(entry ->
                        AnnotatedElementUtils.hasAnnotation(
                                        entry.getValue().getBeanType(), ApiController.class)
                                && !Gate.isOpen(entry.getValue()))
                .flatMap(entry ->
                        Objects.requireNonNull(entry.getKey().getPathPatternsCondition())
                                .getPatternValues()
                                .stream()
                                .flatMap(path ->
                                        entry.getKey().getMethodsCondition().getMethods().stream()
                                                .map(method ->
                                                        new Operation(
                                                                method.name(),
                                                                path.substring(
                                                                        ApiController.ROOT
                                                                                .length()),
                                                                entry.getValue()))))
                .sorted(Comparator.comparing(Operation::path).thenComparing(Operation::method))
                .toList();
    }

    private Map<String, Object> components(Schemas schemas) {
        var key = ordered("type", "http", "scheme", "bearer", "description", words.say("key"));
        return ordered(
                "securitySchemes",
                Map.of("key", key),
                "parameters",
                parameters(),
                "responses",
                responses(),
                "schemas",
                schemas.all());
    }

    private Map<String, Object> parameters() {
        var limit = ordered("type", "integer", "minimum", 1, "maximum", Asked.MOST);
        limit.put("default", Asked.USUAL);
        var text = ordered("type", "string");
        return ordered(
                "Limit", parameter("limit", "query", limit),
                "Cursor", parameter("cursor", "query", text),
                "IfMatch", parameter("If-Match", "header", text),
                "IfStill", ifStill(text),
                "IdempotencyKey",
                        parameter(
                                "Idempotency-Key",
                                "header",
                                ordered("type", "string", "maxLength", 255)));
    }

    // The same header where it may be left out.
    private Map<String, Object> ifStill(Map<String, Object> schema) {
        var header = parameter("If-Match", "header", schema);
        header.put("description", words.say("If-Match.optional"));
        header.put("required", false);
        return header;
    }

    private Map<String, Object> parameter(String name, String in, Map<String, Object> schema) {
        var parameter = ordered("name", name, "in", in, "description", words.say(name));
        parameter.put("required", name.equals("If-Match"));
        parameter.put("schema", schema);
        return parameter;
    }

    private Map<String, Object> responses() {
        var responses = new TreeMap<String, Object>();
        Stream.of(400, 401, 403, 404, 409, 412, 413, 415, 422, 428, 429, 500, 503)
                .forEach(code ->
                        responses.put(
                                "" + code,
                                ordered(
                                        "description",
                                        words.say("answer." + code),
                                        "content",
                                        Map.of(
                                                ProblemWriter.TYPE,
                                                Map.of("schema", Schemas.reference("Problem"))))));
        return responses;
    }
}
