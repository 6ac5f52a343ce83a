package io.parvis.platform.i18n;

import java.util.List;

/// A text of a firm's own in each language; where it was not written it is empty.
public record Translations(String fr, String nl, String en) {

    public static final Translations NONE = new Translations("", "", "");

    public String in(String language) {
        return switch (language) {
            case "fr" -> fr;
            case "nl" -> nl;
            default -> en;
        };
    }

    public boolean speaks(String language) {
        return !in(language).isBlank();
    }

    /// The languages in which it was written.
    public List<String> languages() {
        return Languages.ALL.stream().filter(this::speaks).toList();
    }

    /// The wanted language if it was written, else the other one, else whichever there is.
    public String nearest(String wanted, String otherwise) {
        if (speaks(wanted)) {
            return wanted;
        }
        var written = languages();
        return speaks(otherwise) || written.isEmpty() ? otherwise : written.getFirst();
    }
}
