package io.parvis.platform.web;

import io.parvis.platform.tenancy.Current;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The countries of the world, to choose from.
public final class Countries {

    private Countries() {}

    /// All of them, by the reader's alphabet.
    public static List<Choice> choices() {
        var reader = Collator.getInstance(Current.locale());
        return Stream.of(Locale.getISOCountries())
                .map(code -> new Choice(code, Show.country(code)))
                .sorted(Comparator.comparing(Choice::label, reader))
                .toList();
    }
}
