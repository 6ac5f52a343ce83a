package io.parvis.talk.categories;

import io.parvis.platform.i18n.Languages;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/// A text of the firm's own in each language of the house; empty where nobody wrote it.
public record Translated(String fr, String nl, String en) {

    /// As it stands in a row, in the columns `name_fr`, `name_nl` and `name_en`.
    public static Translated read(ResultSet row, String name) throws SQLException {
        return new Translated(
                row.getString(name + "_fr"),
                row.getString(name + "_nl"),
                row.getString(name + "_en"));
    }

    /// What a statement calls `:nameFr`, `:nameNl` and `:nameEn`.
    public Map<String, String> parameters(String name) {
        return Map.of(name + "Fr", fr, name + "Nl", nl, name + "En", en);
    }

    /// Empty when there is none in this language.
    public String in(String language) {
        return switch (language) {
            case "fr" -> fr;
            case "nl" -> nl;
            default -> en;
        };
    }

    /// The languages in which there is a text.
    public List<String> languages() {
        return Languages.ALL.stream().filter(language -> !in(language).isBlank()).toList();
    }
}
