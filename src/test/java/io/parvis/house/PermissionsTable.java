package io.parvis.house;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// `docs/permissions.md`.
final class PermissionsTable {

    private static final String HEAD =
            """
            # Who may do what

            Every way into the program, and who is admitted. The table is what a test saw when it asked each of them as
            each of these, in a firm of their own: `yes` admitted, `no` refused, `·` not signed in at this door. Whoever
            stands at another firm's door is not signed in there either. A rule may narrow further what the role admits:
            the back office sees shielded domains only from within a function, and records its own absences only. A member
            is a plain user with the usual rights; more or fewer of them open or close what belongs to their area.

            """;

    private PermissionsTable() {}

    static String of(Map<Route, List<String>> lines) {
        var table = new StringBuilder(HEAD);
        table.append("| method | path | demands | ")
                .append(
                        Arrays.stream(Seat.values())
                                .map(Seat::words)
                                .collect(Collectors.joining(" | ")))
                .append(" |\n|")
                .append("---|".repeat(3 + Seat.values().length))
                .append('\n');
        lines.forEach((route, cells) ->
                table.append(
                        "| %s | `%s` | %s | %s |\n"
                                .formatted(
                                        route.method(),
                                        route.path().replace("|", "\\|"),
                                        words(route.demand()),
                                        String.join(" | ", cells))));
        return table.toString();
    }

    private static String words(String demand) {
        return demand.toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
