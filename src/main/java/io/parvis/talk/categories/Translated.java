package io.parvis.talk.categories;

import io.parvis.platform.i18n.Languages;
import java.util.List;

/// A text of the firm's own in each language of the house; empty where nobody wrote it.
public record Translated(String fr, String nl, String en) {

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
