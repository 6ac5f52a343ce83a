package io.parvis.platform.web;

import io.parvis.platform.kernel.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A form as it was sent: every value by name, and what is wrong with it. Errors of the whole form
/// stand under the empty name.
public record Fields(
        Map<String, List<String>> values,
        SequencedMap<String, List<Message>> errors,
        String prefix) {

    private static final String DEFAULT_PREFIX = "f";
    private static final Pattern NOT_IN_IDS = Pattern.compile("[^A-Za-z0-9_-]");

    public static Fields empty() {
        return new Fields(Map.of(), new LinkedHashMap<>(), DEFAULT_PREFIX);
    }

    /// Takes a value, a collection of values or null for each name.
    public static Fields of(Map<String, ?> values) {
        var texts = new LinkedHashMap<String, List<String>>();
        values.forEach((name, value) -> texts.put(name, texts(value)));
        return new Fields(texts, new LinkedHashMap<>(), DEFAULT_PREFIX);
    }

    public String value(String name) {
        var all = values(name);
        return all.isEmpty() ? "" : all.getFirst();
    }

    public List<String> values(String name) {
        return values.getOrDefault(name, List.of());
    }

    public boolean has(String name, String value) {
        return values(name).contains(value);
    }

    public List<Message> errors(String name) {
        return errors.getOrDefault(name, List.of());
    }

    public boolean wrong(String name) {
        return !errors(name).isEmpty();
    }

    public boolean anyError() {
        return !errors.isEmpty();
    }

    public Fields with(String name, Message error) {
        var more = new LinkedHashMap<>(errors);
        more.merge(name, List.of(error), Fields::both);
        return new Fields(values, more, prefix);
    }

    /// The same fields with one value set, whatever was sent for it.
    public Fields fixed(String name, String value) {
        var more = new LinkedHashMap<>(values);
        more.put(name, List.of(value));
        return new Fields(more, errors, prefix);
    }

    /// The same form under other ids, for a page that holds two forms with the same names.
    public Fields in(String otherPrefix) {
        return new Fields(values, errors, otherPrefix);
    }

    /// The name of a text in one language: `homeFr`.
    public static String textIn(String text, String language) {
        return text + language.substring(0, 1).toUpperCase(Locale.ROOT) + language.substring(1);
    }

    /// The id of the control of that name.
    public String id(String name) {
        return prefix + "-" + NOT_IN_IDS.matcher(name).replaceAll("-");
    }

    /// What a screen reader says after the label: the hint, then the errors.
    @Nullable String describedBy(String name, @Nullable String hint) {
        var hinted = hint == null ? "" : id(name) + "-hint";
        var failed = wrong(name) ? id(name) + "-error" : "";
        var all = (hinted + " " + failed).strip();
        return all.isEmpty() ? null : all;
    }

    private static List<Message> both(List<Message> some, List<Message> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static List<String> texts(@Nullable Object value) {
        return switch (value) {
            case null -> List.of();
            case Iterable<?> several -> {
                var texts = new ArrayList<String>();
                several.forEach(one -> texts.add(String.valueOf(one)));
                yield List.copyOf(texts);
            }
            default -> List.of(value.toString());
        };
    }
}
