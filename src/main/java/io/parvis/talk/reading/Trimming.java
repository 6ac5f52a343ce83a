package io.parvis.talk.reading;

import java.util.ArrayList;
import java.util.List;

/// Cuts a mail down to what its author wrote anew: without the mail that is answered, and without the signature. In doubt
/// it keeps too much, because the whole mail stays readable and what was cut off by mistake would be overlooked.
final class Trimming {

    private Trimming() {}

    /// The new text of a mail; the whole of it when nothing else would be left.
    static String answerIn(String mail) {
        var whole = mail.replace("\r\n", "\n").replace('\r', '\n').replace('\u00a0', ' ').strip();
        var lines = List.of(whole.split("\n", -1));
        var own = withoutQuotes(lines);
        var answer = tidy(withoutSignature(own));
        return answer.isEmpty() ? whole : answer;
    }

    private static List<String> withoutQuotes(List<String> lines) {
        var head = QuoteHead.firstIn(lines);
        if (head.isEmpty()) {
            return withoutQuoteAtEnds(lines);
        }
        var above = lines.subList(0, head.get().from());
        var below = lines.subList(head.get().to(), lines.size());
        if (!head.get().wrote() || !isAnsweredIn(below)) {
            return withoutQuoteAtEnds(above);
        }
        var both = new ArrayList<>(above);
        both.addAll(below);
        return withoutQuoteAtEnds(both);
    }

    // A quote that begins at once, and something own after it.
    private static boolean isAnsweredIn(List<String> below) {
        var text = withoutSignature(below).stream().filter(line -> !line.isBlank()).toList();
        return !text.isEmpty()
                && isQuoted(text.getFirst())
                && !text.stream().allMatch(Trimming::isQuoted);
    }

    // Answers between the quoted lines stay, with the lines they answer. A single quote goes, above
    // or below.
    private static List<String> withoutQuoteAtEnds(List<String> lines) {
        var end = lines.size();
        while (end > 0 && isQuotedOrBlank(lines.get(end - 1))) {
            end--;
        }
        var first = 0;
        while (first < end && isQuotedOrBlank(lines.get(first))) {
            first++;
        }
        var own = lines.subList(first, end);
        return own.stream().anyMatch(Trimming::isQuoted) ? lines.subList(0, end) : own;
    }

    private static List<String> withoutSignature(List<String> lines) {
        for (int line = 0; line < lines.size(); line++) {
            // RFC 3676, 4.3: two dashes and a space, which many programs lose.
            if (lines.get(line).matches("--\\s?") || isPhonesSignature(lines.get(line))) {
                return lines.subList(0, line);
            }
        }
        return lines;
    }

    private static boolean isPhonesSignature(String line) {
        return line.strip()
                .matches(
                        "(?i)(sent from my \\S.{0,40}"
                                + "|envoyé (de|depuis) mon \\S.{0,40}"
                                + "|verzonden (vanaf|met|via) mijn \\S.{0,40}"
                                + "|(get|obtenez|download|télécharger) outlook (for|pour|voor) .{0,40})");
    }

    private static String tidy(List<String> lines) {
        var tidy = new ArrayList<String>();
        for (var line : lines) {
            var bare = line.stripTrailing();
            if (!bare.isEmpty() || !tidy.isEmpty() && !tidy.getLast().isEmpty()) {
                tidy.add(bare);
            }
        }
        return String.join("\n", tidy).strip();
    }

    private static boolean isQuotedOrBlank(String line) {
        return line.isBlank() || isQuoted(line);
    }

    private static boolean isQuoted(String line) {
        return line.stripLeading().startsWith(">");
    }
}
