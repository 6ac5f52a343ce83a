package io.parvis.platform.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// The shapes of what the API takes and gives, read off its records.
final class Schemas {

    private final OpenApiWords words;
    private final Map<String, Object> known = new TreeMap<>();

    Schemas(OpenApiWords words) {
        this.words = words;
    }

    /// All that was referred to, by name.
    Map<String, Object> all() {
        return known;
    }

    /// A reference to the shape of a type.
    Map<String, Object> refer(Type type) {
        if (type instanceof ParameterizedType slice && slice.getRawType() == Slice.class) {
            var of = (Class<?>) slice.getActualTypeArguments()[0];
            return reference(name(of) + "List", list(refer(of)));
        }
        var shape = ((Class<?>) type).asSubclass(Record.class);
        if (!known.containsKey(name(shape))) {
            return reference(name(shape), shape(shape));
        }
        return reference(name(shape));
    }

    private Map<String, Object> reference(String name, Map<String, Object> shape) {
        known.put(name, shape);
        return reference(name);
    }

    static Map<String, Object> reference(String name) {
        return Map.of("$ref", "#/components/schemas/" + name);
    }

    static String name(Class<?> shape) {
        return shape.getSimpleName().replaceFirst("(Resource|Document)$", "");
    }

    private Map<String, Object> list(Map<String, Object> item) {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("items", ordered("type", "array", "items", item));
        properties.put(
                "next",
                ordered("type", List.of("string", "null"), "description", words.say("next")));
        return ordered(
                "type", "object", "required", List.of("items", "next"), "properties", properties);
    }

    private Map<String, Object> shape(Class<? extends Record> type) {
        var properties = new LinkedHashMap<String, Object>();
        var required = new ArrayList<String>();
        for (var component : type.getRecordComponents()) {
            if (!component.getAccessor().isAnnotationPresent(JsonIgnore.class)) {
                properties.put(component.getName(), property(type, component));
                if (isRequired(type, component)) {
                    required.add(component.getName());
                }
            }
        }
        var shape = ordered("type", "object", "additionalProperties", false);
        if (!required.isEmpty()) {
            shape.put("required", required);
        }
        shape.put("properties", properties);
        var example = words.say(name(type) + ".example");
        if (!example.isEmpty()) {
            shape.put("examples", List.of(JsonMapper.shared().readTree(example)));
        }
        return shape;
    }

    private Map<String, Object> property(Class<? extends Record> type, RecordComponent component) {
        var property = shapeOf(component.getGenericType());
        if (isNullable(component) && property.get("type") instanceof String plain) {
            property.put("type", List.of(plain, "null"));
        }
        limit(rules(type, component), property);
        var said = words.say(name(type) + "." + component.getName());
        var general = said.isEmpty() ? words.say(component.getName()) : said;
        if (!general.isEmpty()) {
            property.put("description", general);
        }
        return property;
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    // A part of an answer is always there; of a body, what its rules say. A change may leave out
    // anything.
    private static boolean isRequired(Class<?> type, RecordComponent component) {
        var rules = rules(type, component);
        return rules.isAnnotationPresent(NotBlank.class)
                || rules.isAnnotationPresent(NotNull.class)
                || !isNullable(component);
    }

    // Of the form of people where there is one, else of the body itself.
    private static AnnotatedElement rules(Class<?> type, RecordComponent component) {
        var heldTo = type.getAnnotation(HeldTo.class);
        var parts = heldTo == null ? new RecordComponent[0] : heldTo.value().getRecordComponents();
        return Stream.of(parts)
                .filter(part -> part.getName().equals(component.getName()))
                .findFirst()
                .map(RecordComponent::getAccessor)
                .orElse(component.getAccessor());
    }

    private static void limit(AnnotatedElement rules, Map<String, Object> property) {
        var size = rules.getAnnotation(Size.class);
        if (size != null) {
            property.put(property.containsKey("items") ? "maxItems" : "maxLength", size.max());
        }
        var pattern = rules.getAnnotation(Pattern.class);
        if (pattern != null) {
            property.put("pattern", "^(?:" + pattern.regexp() + ")$");
        }
        if (rules.isAnnotationPresent(Email.class)) {
            property.put("format", "email");
        }
    }

    /// The shape of a value in a body or an address.
    Map<String, Object> shapeOf(Type type) {
        if (type instanceof ParameterizedType several) {
            var arguments = several.getActualTypeArguments();
            return several.getRawType() == Map.class
                    ? ordered("type", "object", "additionalProperties", shapeOf(arguments[1]))
                    : ordered("type", "array", "items", shapeOf(arguments[0]));
        }
        var plain = (Class<?>) type;
        if (plain.isEnum()) {
            var constants = Stream.of(plain.getEnumConstants()).map(Object::toString).toList();
            return ordered("type", "string", "enum", constants);
        }
        if (plain.isRecord()) {
            return new LinkedHashMap<>(refer(plain));
        }
        return simple(plain);
    }

    private static Map<String, Object> simple(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return ordered("type", "boolean");
        }
        if (type == int.class || type == Integer.class) {
            return ordered("type", "integer");
        }
        var text = ordered("type", "string");
        var formats =
                Map.of(UUID.class, "uuid", Instant.class, "date-time", LocalDate.class, "date");
        var format = formats.get(type);
        if (format != null) {
            text.put("format", format);
        }
        return text;
    }

    static Map<String, Object> ordered(Object... namesAndValues) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
