package io.parvis.people.segments;

import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Choice;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/// The currencies of the countries of today (ISO 4217), without those that are history.
final class Currencies {

    static final List<String> CODES =
            Stream.of(Locale.getISOCountries())
                    .map(country -> Currency.getInstance(Locale.of("", country)))
                    .filter(Objects::nonNull)
                    .map(Currency::getCurrencyCode)
                    .distinct()
                    .sorted()
                    .toList();

    private Currencies() {}

    static List<Choice> choices() {
        return CODES.stream().map(code -> new Choice(code, code + " · " + name(code))).toList();
    }

    private static String name(String code) {
        return Currency.getInstance(code).getDisplayName(Current.locale());
    }
}
