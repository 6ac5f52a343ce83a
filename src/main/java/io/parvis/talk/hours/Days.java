package io.parvis.talk.hours;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Days of the week in a number, and in words.
final class Days {

    private Days() {}

    /// Monday 1, Tuesday 2, Wednesday 4, and so on, added up.
    static int number(Set<DayOfWeek> days) {
        return days.stream().mapToInt(day -> 1 << day.ordinal()).sum();
    }

    static Set<DayOfWeek> of(int number) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            if ((number & 1 << day.ordinal()) != 0) {
                days.add(day);
            }
        }
        return days;
    }

    /// `Mon, Tue, Wed`, as one writes it in the language.
    static String said(Set<DayOfWeek> days, Locale locale) {
        return days.stream()
                .sorted()
                .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, locale))
                .collect(Collectors.joining(", "));
    }

    static String said(DayOfWeek day, Locale locale) {
        var name = day.getDisplayName(TextStyle.FULL_STANDALONE, locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }
}
