package io.parvis.house;

import io.parvis.platform.web.Form;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/// One thing that a handler reads from what is sent.
record Input(String name, Class<?> type) {

    // A handler that takes the whole query reads these.
    private static final List<String> QUERY =
            List.of("q", "status", "employee", "held", "without", "blocked", "view", "id", "name");

    private static final Map<String, String> USUAL =
            Map.of(
                    "language", "fr",
                    "country", "BE",
                    "colour", "#112233",
                    "slug", "some-slug",
                    "timeZone", "Europe/Brussels",
                    "theme", "dark",
                    "currency", "EUR",
                    "sender", "someone@example.org",
                    "site", "www.example.org");

    static List<Input> of(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters()).flatMap(Input::of).toList();
    }

    private static Stream<Input> of(MethodParameter parameter) {
        if (parameter.getParameterType() == Form.class) {
            return components(
                    ((ParameterizedType) parameter.getGenericParameterType())
                            .getActualTypeArguments()[0]);
        }
        if (!parameter.hasParameterAnnotation(RequestParam.class)) {
            return Stream.of();
        }
        if (parameter.getParameterType() == Map.class) {
            return QUERY.stream().map(name -> new Input(name, String.class));
        }
        var name = parameter.getParameter().getName();
        return Stream.of(new Input(name, parameter.getParameterType()));
    }

    private static Stream<Input> components(Type form) {
        return Arrays.stream(((Class<?>) form).getRecordComponents()).map(Input::of);
    }

    private static Input of(RecordComponent component) {
        return new Input(component.getName(), component.getType());
    }

    /// What somebody might well send.
    String plausible(UUID id) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0].toString();
        }
        if (type == Integer.class || type == int.class) {
            return "0";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true";
        }
        if (type == LocalDate.class) {
            return "2026-05-04";
        }
        return type == String.class ? text() : type == List.class ? "" : id.toString();
    }

    private String text() {
        var usual = USUAL.getOrDefault(name, "Some text");
        return name.toLowerCase(java.util.Locale.ROOT).endsWith("email")
                ? "someone@example.org"
                : usual;
    }
}
