package io.parvis.platform.web;

import io.parvis.platform.tenancy.Current;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/// The currencies of the countries of today (ISO 4217), without those that are history.
public final class Currencies {

    public static final List<String> CODES =
            Stream.of(Locale.getISOCountries())
                    .map(country -> Currency.getInstance(Locale.of("", country)))
                    .filter(Objects::nonNull)
                    .map(Currency::getCurrencyCode)
                    .distinct()
                    .sorted()
                    .toList();

    private Currencies() {}

    public static List<Choice> choices() {
        return CODES.stream().map(code -> new Choice(code, code + " · " + name(code))).toList();
    }

    /// The code of the currency of a country, by its ISO code; the euro where there is none.
    public static String of(String country) {
        var currency = Currency.getInstance(Locale.of("", country));
        return currency == null ? "EUR" : currency.getCurrencyCode();
    }

    private static String name(String code) {
        return Currency.getInstance(code).getDisplayName(Current.locale());
    }
}
