package io.parvis.papers.documents;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The place of a text where what was typed stands: the word, and some words around it.
record Excerpt(String before, String word, String after) {

    private static final int AROUND = 70;
    private static final Pattern PLAIN = Pattern.compile("\\p{ASCII}*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    /// Nothing, where none of the words begins a word of the text.
    static Optional<Excerpt> find(String text, String typed) {
        var words = wordsIn(typed);
        for (int at = 0; at < text.length(); at = wordAfter(text, at)) {
            var start = at;
            var end = wordEnd(text, start);
            var word = folded(text.substring(start, end));
            if (!word.isEmpty() && words.stream().anyMatch(word::startsWith)) {
                return Optional.of(around(text, start, end));
            }
        }
        return Optional.empty();
    }

    private static Excerpt around(String text, int start, int end) {
        var from = start <= AROUND ? 0 : text.indexOf(' ', start - AROUND) + 1;
        var to =
                end + AROUND >= text.length() ? text.length() : text.lastIndexOf(' ', end + AROUND);
        return new Excerpt(
                (from == 0 ? "" : "… ") + text.substring(Math.min(from, start), start),
                text.substring(start, end),
                text.substring(end, Math.max(to, end)) + (to == text.length() ? "" : " …"));
    }

    // Until where letters and digits go on; where there are none, not at all.
    private static int wordEnd(String text, int from) {
        var end = from;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int wordAfter(String text, int from) {
        var next = Math.max(wordEnd(text, from), from + 1);
        while (next < text.length() && !Character.isLetterOrDigit(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private static List<String> wordsIn(String typed) {
        return Arrays.stream(folded(typed).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String folded(String word) {
        if (PLAIN.matcher(word).matches()) {
            return word.toLowerCase(Locale.ROOT);
        }
        return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ß", "ss");
    }
}
