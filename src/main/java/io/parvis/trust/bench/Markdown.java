package io.parvis.trust.bench;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Tables and figures as Markdown; what was not measured is a dash.
final class Markdown {

    private Markdown() {}

    /// A table whose first column holds words and whose others hold figures.
    static String table(String head, List<List<String>> rows) {
        String line = "|---|" + "---:|".repeat(head.split("\\|").length - 1) + "\n";
        String body = rows.stream().map(Markdown::row).collect(Collectors.joining());
        return row(List.of(head)) + line + body;
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    static String whole(double value) {
        return value == 0 ? "-" : String.format(Locale.ENGLISH, "%,.0f", value);
    }

    static String decimals(double value) {
        return value == 0 ? "-" : String.format(Locale.ENGLISH, "%.2f", value);
    }

    static String millis(Duration value) {
        return value.isZero() ? "-" : String.format(Locale.ENGLISH, "%.1f", value.toNanos() / 1e6);
    }

    static String percent(double share) {
        return share == 0 ? "-" : Math.round(100 * share) + " %";
    }
}
