package io.parvis.platform.web;

import java.util.Locale;

/// The letters and the tint that stand for a person or a firm where there is no picture.
record Avatar(String name) {
    private static final int TINTS = 6;

    String initials() {
        var words = name.strip().split("[\\s\\p{Punct}]+");
        var first = letter(words[0]);
        var last = words.length > 1 ? letter(words[words.length - 1]) : "";
        return (first + last).toUpperCase(Locale.ROOT);
    }

    String tint() {
        return "tint-" + Math.floorMod(name.hashCode(), TINTS);
    }

    private static String letter(String word) {
        return word.isEmpty() ? "" : Character.toString(word.codePointAt(0));
    }
}
