package io.parvis.people.mapping;

import io.parvis.people.mapping.Settings.DateOrder;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tables.Reading;
import java.util.List;
import java.util.Map;

/// How a file begins, read one way.
///
/// @param rows the first lines below the headings
record Preview(Reading reading, List<String> headings, List<List<String>> rows) {

    static final int SHOWN = 5;

    /// Some values of a column, the first that are there.
    List<String> examples(int column) {
        return values(column).stream().filter(text -> !text.isEmpty()).distinct().limit(3).toList();
    }

    boolean hasAmbiguousDates(List<String> columns) {
        return Dates.ambiguous(days(columns));
    }

    DateOrder dateOrder(List<String> columns) {
        return Dates.order(days(columns)).orElse(DateOrder.DAY_FIRST);
    }

    private List<String> days(List<String> columns) {
        var at = columns.indexOf(Target.REGISTERED.name());
        return at < 0 ? List.of() : values(at);
    }

    private List<String> values(int column) {
        return rows.stream().map(row -> column < row.size() ? row.get(column) : "").toList();
    }

    private static final Map<Character, String> NAMES =
            Map.of(',', "comma", ';', "semicolon", '\t', "tab", '|', "bar");

    /// In an address a separator has a name.
    static char sign(String separator) {
        return NAMES.entrySet().stream()
                .filter(one -> one.getValue().equals(separator))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> Refused.because("form.unreadable"));
    }

    static String name(char separator) {
        return NAMES.getOrDefault(separator, "");
    }
}
