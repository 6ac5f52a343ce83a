package io.parvis.platform.api;

import io.parvis.platform.kernel.Message;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;

/// Reads the parameters of an address strictly: one that is not known, or cannot be read, is refused by its name.
final class AskedReader {

    private static final List<String> PAGING = List.of("limit", "cursor");
    private static final List<Boolean> FLAGS = List.of(true, false);
    private static final int LONGEST = 1000;
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 1, 1);

    private final HttpServletRequest request;
    private final List<Fault> faults = new ArrayList<>();

    AskedReader(HttpServletRequest request) {
        this.request = request;
    }

    <T extends Record> Asked<T> read(Class<T> type) {
        var components = type.getRecordComponents();
        var values = Stream.of(components).map(this::value).toArray();
        var known = Stream.of(components).map(RecordComponent::getName).toList();
        request.getParameterMap().keySet().stream()
                .filter(name -> !known.contains(name) && !PAGING.contains(name))
                .forEach(name -> refuse(name, "api.unknown", name));
        var limit = limit();
        var cursor = cursor();
        if (!faults.isEmpty()) {
            throw Refusal.parameters(faults);
        }
        return new Asked<>(BeanUtils.instantiateClass(constructor(type), values), limit, cursor);
    }

    private static <T> java.lang.reflect.Constructor<T> constructor(Class<T> type) {
        return BeanUtils.getResolvableConstructor(type);
    }

    private @Nullable Object value(RecordComponent component) {
        var name = component.getName();
        var text = request.getParameter(name);
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.length() > LONGEST || text.indexOf('\0') >= 0) {
            refuse(name, "form.unreadable");
            return null;
        }
        try {
            return converted(text.strip(), component.getType());
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            refuse(name, "form.unreadable");
            return null;
        }
    }

    private static Object converted(String text, Class<?> type) {
        if (type.isEnum() || type == Boolean.class) {
            return Stream.of(type.isEnum() ? type.getEnumConstants() : FLAGS.toArray())
                    .filter(constant -> constant.toString().equals(text))
                    .findFirst()
                    .orElseThrow(IllegalArgumentException::new);
        }
        if (type == UUID.class) {
            return UUID.fromString(text);
        }
        if (type == LocalDate.class) {
            return within(LocalDate.parse(text), LocalDate.EPOCH, LAST_DAY);
        }
        return type == Instant.class ? moment(text) : text;
    }

    private static Instant moment(String text) {
        var last = LAST_DAY.atStartOfDay(ZoneOffset.UTC).toInstant();
        return within(Instant.parse(text), Instant.EPOCH, last);
    }

    // Far beyond these years the database keeps no moment.
    private static <C extends Comparable<? super C>> C within(C moment, C first, C last) {
        if (moment.compareTo(first) < 0 || moment.compareTo(last) > 0) {
            throw new IllegalArgumentException(moment.toString());
        }
        return moment;
    }

    private int limit() {
        var text = request.getParameter("limit");
        if (text == null) {
            return Asked.USUAL;
        }
        if (!text.matches("[1-9]\\d{0,2}") || Integer.parseInt(text) > Asked.MOST) {
            refuse("limit", "api.limit", Asked.MOST);
            return Asked.USUAL;
        }
        return Integer.parseInt(text);
    }

    private @Nullable Cursor cursor() {
        var text = request.getParameter("cursor");
        if (text == null || text.isEmpty()) {
            return null;
        }
        var cursor = Cursor.find(text);
        if (cursor.isEmpty()) {
            refuse("cursor", "api.cursor");
        }
        return cursor.orElse(null);
    }

    private void refuse(String parameter, String key, Object... arguments) {
        faults.add(Fault.in(parameter, Message.of(key, arguments)));
    }
}
