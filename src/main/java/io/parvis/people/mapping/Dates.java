package io.parvis.people.mapping;

import io.parvis.people.mapping.Settings.DateOrder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;

/// Days as people and programs write them, with or without a time behind.
final class Dates {

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ].*)?");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})[-/.](\\d{4})(?:[T ].*)?");

    private Dates() {}

    /// What some programs write where there is no day.
    static boolean isNone(String text) {
        return text.startsWith("0000-00-00") || text.startsWith("00/00/0000");
    }

    static Optional<LocalDate> read(String text, DateOrder order) {
        var iso = YEAR_FIRST.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        var other = YEAR_LAST.matcher(text);
        if (!other.matches()) {
            return Optional.empty();
        }
        // A point between is never American.
        var dayFirst = order == DateOrder.DAY_FIRST || other.group(2).equals(".");
        return dayFirst
                ? day(other.group(4), other.group(3), other.group(1))
                : day(other.group(4), other.group(1), other.group(3));
    }

    /// Whether some of these could be read both ways, and none tells which is meant.
    static boolean ambiguous(Collection<String> texts) {
        return order(texts).isEmpty()
                && texts.stream().anyMatch(text -> YEAR_LAST.matcher(text).matches());
    }

    /// The order that days beyond the twelfth tell.
    static Optional<DateOrder> order(Collection<String> texts) {
        for (var text : texts) {
            var parts = YEAR_LAST.matcher(text);
            if (parts.matches() && !parts.group(2).equals(".")) {
                if (Integer.parseInt(parts.group(1)) > 12) {
                    return Optional.of(DateOrder.DAY_FIRST);
                }
                if (Integer.parseInt(parts.group(3)) > 12) {
                    return Optional.of(DateOrder.MONTH_FIRST);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(year),
                            Integer.parseInt(month),
                            Integer.parseInt(day)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
