package io.parvis.talk.answers;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A word in braces that stands for something of whoever is written to: `{client}`.
public enum Variable {
    CLIENT,
    CONTACT,
    CODE,
    FIRM,
    EMPLOYEE;

    private static final Pattern PLACE = Pattern.compile("\\{([^{}\\s]{1,40})}");

    private static final Set<String> KNOWN =
            Stream.of(values()).map(Variable::place).collect(Collectors.toSet());

    /// How it is written in a text.
    public String place() {
        return "{" + name().toLowerCase(Locale.ROOT) + "}";
    }

    /// The first word in braces that stands for nothing.
    public static Optional<String> unknown(String text) {
        return PLACE.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(place -> !KNOWN.contains(place))
                .findFirst();
    }

    static String filled(String text, Filling filling) {
        return PLACE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(of(found.group(), filling)));
    }

    private static String of(String place, Filling filling) {
        return Stream.of(values())
                .filter(variable -> variable.place().equals(place))
                .findFirst()
                .map(filling::value)
                .orElse(place);
    }
}
