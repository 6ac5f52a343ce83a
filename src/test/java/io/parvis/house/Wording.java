package io.parvis.house;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The words of all features, by language and key.
///
/// @param languages the code of each language with its texts
record Wording(Map<String, Map<String, String>> languages) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)[^}]*}");

    static Wording ofTheProgram() {
        var languages = new TreeMap<String, Map<String, String>>();
        Texts.under(Path.of("src/main/java"), ".properties")
                .forEach((path, text) -> {
                    if (path.contains("/messages")) {
                        languages
                                .computeIfAbsent(language(path), _ -> new TreeMap<>())
                                .putAll(read(text));
                    }
                });
        return new Wording(languages);
    }

    Set<String> keys() {
        var keys = new TreeSet<String>();
        languages.values().forEach(texts -> keys.addAll(texts.keySet()));
        return keys;
    }

    /// Keys that some language does not know, or leaves empty.
    Set<String> halfKnown() {
        var missing = new TreeSet<String>();
        for (var key : keys()) {
            languages.forEach((language, texts) -> {
                if (texts.getOrDefault(key, "").isBlank()) {
                    missing.add(language + " " + key);
                }
            });
        }
        return missing;
    }

    /// Keys whose sentences do not have the same places to fill in all languages.
    Set<String> differentlyFilled() {
        var different = new TreeSet<String>();
        for (var key : keys()) {
            var places = new TreeSet<String>();
            languages.values().forEach(texts -> places.add(places(texts.getOrDefault(key, ""))));
            if (places.size() > 1) {
                different.add(key + " " + places);
            }
        }
        return different;
    }

    private static String places(String text) {
        var numbers = new TreeSet<String>();
        PLACE.matcher(text).results().forEach(place -> numbers.add(place.group(1)));
        return numbers.toString();
    }

    private static String language(String path) {
        var name = path.substring(path.lastIndexOf('/') + 1);
        return name.contains("_") ? name.substring(name.indexOf('_') + 1, name.indexOf('.')) : "en";
    }

    private static Map<String, String> read(String text) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var texts = new TreeMap<String, String>();
        properties.forEach((key, value) -> texts.put((String) key, (String) value));
        return texts;
    }
}
