package io.parvis.platform.web;

import io.parvis.platform.i18n.Languages;
import io.parvis.platform.tenancy.Current;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The countries of the world, to choose from.
public final class Countries {

    // Sorting 250 names by an alphabet costs more than the page they stand on: once is enough.
    private static final Map<String, List<Choice>> BY_LANGUAGE =
            Languages.ALL.stream()
                    .collect(Collectors.toUnmodifiableMap(Function.identity(), Countries::sorted));

    private Countries() {}

    /// All of them, by the reader's alphabet.
    public static List<Choice> choices() {
        var language = Current.locale().getLanguage();
        var known = BY_LANGUAGE.get(language);
        return known == null ? sorted(language) : known;
    }

    private static List<Choice> sorted(String language) {
        var locale = Locale.of(language);
        return Stream.of(Locale.getISOCountries())
                .map(code -> new Choice(code, Locale.of("", code).getDisplayCountry(locale)))
                .sorted(Comparator.comparing(Choice::label, Collator.getInstance(locale)))
                .toList();
    }
}
