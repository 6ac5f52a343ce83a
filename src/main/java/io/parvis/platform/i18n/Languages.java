package io.parvis.platform.i18n;

import io.parvis.platform.tenancy.Current;
import java.util.List;
import java.util.Locale;

/// The languages Parvis speaks.
public final class Languages {

    public static final List<String> ALL = List.of("fr", "nl", "en");
    public static final String DEFAULT = "en";

    private Languages() {}

    public static boolean isSpoken(String language) {
        return ALL.contains(language);
    }

    /// A language's name within a sentence of the reader's.
    public static String name(String language) {
        return Locale.of(language).getDisplayLanguage(Current.locale());
    }

    /// A locale of ours: a spoken language, with the country for its formats.
    public static Locale locale(String language, String country) {
        return Locale.of(isSpoken(language) ? language : DEFAULT, country);
    }
}
