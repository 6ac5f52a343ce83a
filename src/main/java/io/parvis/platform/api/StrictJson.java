package io.parvis.platform.api;

import io.parvis.platform.kernel.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.type.LogicalType;

/// JSON as the API takes it: nothing that it does not know, nothing turned into something else, nothing endless.
@Component
class StrictJson {

    private static final int DEEP = 20;
    private static final int LONG_TEXT = 100_000;

    private final JsonMapper mapper = mapper();

    byte[] write(Object value) {
        return mapper.writeValueAsBytes(value);
    }

    ObjectNode tree(Record value) {
        return mapper.valueToTree(value);
    }

    /// @throws Refusal when it is no JSON object
    ObjectNode read(byte[] body) {
        try {
            if (mapper.readTree(body) instanceof ObjectNode object) {
                return object;
            }
        } catch (StreamConstraintsException beyond) {
            throw Refusal.unreadable("api.too-deep");
        } catch (JacksonException unreadable) {
            var where = unreadable.getLocation();
            throw Refusal.unreadable("api.no-json", where.getLineNr(), where.getColumnNr());
        }
        throw Refusal.unreadable("api.no-object");
    }

    /// @throws Refusal that names everything which does not fit
    <T extends Record> T convert(ObjectNode sent, Class<T> type) {
        var known =
                Stream.of(type.getRecordComponents())
                        .collect(Collectors.toMap(c -> c.getName(), c -> c.getGenericType()));
        var faults = new ArrayList<Fault>();
        for (var property : sent.properties()) {
            var pointer = Fault.inside("", property.getKey());
            var fits = known.get(property.getKey());
            if (fits == null) {
                faults.add(Fault.at(pointer, Message.of("api.unknown", property.getKey())));
            } else {
                faults.addAll(faults(pointer, property.getValue(), fits));
            }
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
        return mapper.treeToValue(sent, type);
    }

    private List<Fault> faults(String pointer, JsonNode node, java.lang.reflect.Type type) {
        var unfit = unfitTexts(pointer, node);
        if (!unfit.isEmpty()) {
            return unfit;
        }
        try {
            mapper.treeToValue(node, mapper.constructType(type));
            return List.of();
        } catch (JacksonException wrong) {
            var inside = pointer;
            for (var step : wrong.getPath()) {
                inside = Fault.inside(inside, step(step));
            }
            return List.of(Fault.at(inside, Message.of("api.wrong-type")));
        }
    }

    private static String step(JacksonException.Reference step) {
        var name = step.getPropertyName();
        return name == null ? Integer.toString(step.getIndex()) : name;
    }

    // The database keeps no text with a zero in it.
    private static List<Fault> unfitTexts(String pointer, JsonNode node) {
        var faults = new ArrayList<Fault>();
        if (node.isString() && node.stringValue().indexOf('\0') >= 0) {
            faults.add(Fault.at(pointer, Message.of("form.unreadable")));
        }
        for (var inner : node.properties()) {
            var inside = Fault.inside(pointer, inner.getKey());
            faults.addAll(unfitTexts(inside, inner.getValue()));
        }
        return faults;
    }

    private static JsonMapper mapper() {
        return JsonMapper.builder(factory())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfigDefaults(
                        any -> any.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
                .withCoercionConfig(LogicalType.Textual, StrictJson::keepKind)
                .withCoercionConfig(LogicalType.Enum, StrictJson::keepKind)
                .build();
    }

    private static JsonFactory factory() {
        var limits =
                StreamReadConstraints.builder()
                        .maxNestingDepth(DEEP)
                        .maxStringLength(LONG_TEXT)
                        .build();
        return JsonFactory.builder()
                .streamReadConstraints(limits)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
    }

    // A number is no text, and no constant by its place.
    private static void keepKind(MutableCoercionConfig config) {
        config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
    }
}
