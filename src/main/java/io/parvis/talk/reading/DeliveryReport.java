package io.parvis.talk.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a mail server reports about a mail of ours (RFC 3464).
///
/// @param failed whether it gave up; otherwise it tries on
/// @param reason in the server's own words
public record DeliveryReport(boolean failed, String reason) {

    private static final int LONGEST = 300;
    private static final Pattern ACTION = field("Action");
    private static final Pattern STATUS = field("Status");
    private static final Pattern DIAGNOSIS = field("Diagnostic-Code");

    /// Empty when the text tells of no mail that failed or waits.
    static Optional<DeliveryReport> read(String fields) {
        var unfolded = fields.replaceAll("\\r?\\n[ \\t]+", " ");
        var action = value(ACTION, unfolded).orElse("").toLowerCase(java.util.Locale.ROOT);
        var reason =
                value(DIAGNOSIS, unfolded)
                        .map(said -> said.replaceFirst("(?i)^smtp;\\s*", ""))
                        .or(() -> value(STATUS, unfolded))
                        .orElse("?");
        var cut = reason.substring(0, Math.min(LONGEST, reason.length()));
        return switch (action) {
            case "failed" -> Optional.of(new DeliveryReport(true, cut));
            case "delayed" -> Optional.of(new DeliveryReport(false, cut));
            default -> Optional.empty();
        };
    }

    private static Optional<String> value(Pattern field, String fields) {
        return Optional.of(field.matcher(fields))
                .filter(Matcher::find)
                .map(found -> found.group(1));
    }

    private static Pattern field(String name) {
        return Pattern.compile("(?im)^" + name + "\\s*:\\s*(.+?)\\s*$");
    }
}
