package io.parvis.people.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The words by which other programs and people call countries, languages, kinds and states, in English, French, Dutch
/// and German.
final class Vocabulary {

    private static final List<Locale> SPOKEN =
            List.of(Locale.ENGLISH, Locale.FRENCH, Locale.of("nl"), Locale.GERMAN);
    // Words by what they mean, beside the names that Java knows.
    private final Map<String, String> others = Headings.words("words.txt");

    private final Map<String, String> countries = new HashMap<>();
    private final Map<String, String> languages = new HashMap<>();

    Vocabulary() {
        for (var code : Locale.getISOCountries()) {
            var country = Locale.of("", code);
            countries.put(code.toLowerCase(Locale.ROOT), code);
            countries.put(country.getISO3Country().toLowerCase(Locale.ROOT), code);
            SPOKEN.forEach(
                    in -> countries.put(Headings.plain(country.getDisplayCountry(in)), code));
        }
        for (var code : List.of("fr", "nl", "en")) {
            var language = Locale.of(code);
            languages.put(language.getISO3Language(), code);
            SPOKEN.forEach(
                    in -> languages.put(Headings.plain(language.getDisplayLanguage(in)), code));
        }
    }

    /// ISO code, two letters.
    Optional<String> country(String text) {
        var plain = Headings.plain(text);
        return Optional.ofNullable(countries.getOrDefault(plain, others.get("country " + plain)));
    }

    /// One of the languages that Parvis speaks; also where a country stands behind it, as in `fr_BE`.
    Optional<String> language(String text) {
        var plain = Headings.plain(text);
        var first = plain.split(" ", 2)[0];
        return List.of("fr", "nl", "en").contains(first)
                ? Optional.of(first)
                : Optional.ofNullable(
                        languages.getOrDefault(plain, others.get("language " + plain)));
    }

    /// The name of a kind of client; empty where the word says neither.
    Optional<String> kind(String text) {
        return Optional.ofNullable(others.get("kind " + Headings.plain(text)));
    }

    boolean hasLeft(String text) {
        return others.containsKey("status " + Headings.plain(text));
    }
}
