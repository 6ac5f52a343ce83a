package io.parvis.trust.seeding;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Writes a name the way e-mail addresses have it: small Latin letters, hyphens, nothing else.
final class Spelling {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern DROPPED = Pattern.compile("['’.]");
    private static final Pattern GAPS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-|-$");

    private Spelling() {}

    static String plain(String name) {
        String letters =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        String small = unjoined(letters.toLowerCase(Locale.ROOT));
        String words = GAPS.matcher(DROPPED.matcher(small).replaceAll("")).replaceAll("-");
        return EDGES.matcher(words).replaceAll("");
    }

    private static String unjoined(String text) {
        return text.replace("œ", "oe").replace("æ", "ae").replace("ß", "ss").replace("ı", "i");
    }
}
