package io.parvis.platform.i18n;

import java.util.regex.Pattern;

/// The French `de` and `que` before a name that begins with a vowel. Names come into sentences that were written without
/// them, so they are marked; what anybody typed elsewhere stays as it is. An `h` is left alone: nobody can tell from its
/// letters whether it is sounded.
final class Elision {

    // Is no character, and stands in no name.
    private static final char MARK = '\uFFFE';

    private static final Pattern VOWEL =
            Pattern.compile(
                    "\\b([Dd]|[Qq]u)e " + MARK + "(?=[aàâäæeéèêëiîïoôöœuùûü]|y[^aeiou])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Elision() {}

    static String marked(String name) {
        return MARK + name;
    }

    static String before(String sentence) {
        return VOWEL.matcher(sentence).replaceAll("$1'").replace(String.valueOf(MARK), "");
    }
}
