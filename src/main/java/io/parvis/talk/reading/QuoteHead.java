package io.parvis.talk.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The line or lines with which mail programs introduce the mail that is answered, as they stand in English, French and
/// Dutch.
///
/// @param from its first line
/// @param to the line after its last
/// @param wrote whether a quote with `>` follows, in which the author may answer piece by piece
record QuoteHead(int from, int to, boolean wrote) {

    /// `On 3 March 2026, Jane wrote:`, `Le 3 mars 2026 à 10:12, Jeanne a écrit :`, `Op di 3 mrt 2026 schreef Jan:`. It may
    /// be broken over three lines, and always carries a number, so that a sentence of the author's is not taken for it.
    private static final Pattern WROTE =
            Pattern.compile(
                    "(?i)>*\\s*((on|le|op|am)\\b(?=.*\\d).{4,250}\\b(wrote|a écrit|schreef|geschreven)\\b.{0,150}:"
                            + "|\\d.{4,250}\\b(wrote|a écrit|schreef)\\b.{0,150}:)\\s*");

    private static final Pattern RULE =
            Pattern.compile(
                    "(?i)\\s*[-_*]{2,}\\s*(original message|original appointment|forwarded message"
                            + "|message d'origine|message original|message transféré|message d’origine"
                            + "|oorspronkelijk bericht|origineel bericht|doorgestuurd bericht)\\s*[-_*]{2,}\\s*");

    private static final Pattern UNDERLINE = Pattern.compile("\\s*_{20,}\\s*");
    private static final Pattern FROM =
            Pattern.compile("(?i)[*>\\s]*(from|de|van|expéditeur|afzender)\\s*:[*\\s]*\\S.*");
    private static final Pattern DATE_OR_TO =
            Pattern.compile(
                    "(?i)[*>\\s]*(sent|date|to|envoyé|envoyé le|date d'envoi|à|verzonden|datum|aan)\\s*:[*\\s]*.*");
    private static final Pattern SUBJECT =
            Pattern.compile("(?i)[*>\\s]*(subject|objet|sujet|onderwerp)\\s*:.*");
    private static final int BROKEN_OVER = 3;
    private static final int BLOCK = 8;

    /// The first one in a mail.
    static Optional<QuoteHead> firstIn(List<String> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(line -> at(lines, line))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<QuoteHead> at(List<String> lines, int line) {
        var text = lines.get(line);
        if (text.isBlank()) {
            return Optional.empty();
        }
        if (RULE.matcher(text).matches() || isBlock(lines, line)) {
            return Optional.of(new QuoteHead(line, line + 1, false));
        }
        return wrote(lines, line);
    }

    private static Optional<QuoteHead> wrote(List<String> lines, int line) {
        var text = new StringBuilder();
        for (int next = line; next < Math.min(line + BROKEN_OVER, lines.size()); next++) {
            if (lines.get(next).isBlank()) {
                return Optional.empty();
            }
            text.append(next == line ? "" : " ").append(lines.get(next).strip());
            if (WROTE.matcher(text).matches()) {
                return Optional.of(new QuoteHead(line, next + 1, true));
            }
        }
        return Optional.empty();
    }

    // Outlook's: a block of From, Sent, To, Subject, perhaps below a line.
    private static boolean isBlock(List<String> lines, int line) {
        var from = UNDERLINE.matcher(lines.get(line)).matches() ? line + 1 : line;
        if (from >= lines.size() || !FROM.matcher(lines.get(from)).matches()) {
            return false;
        }
        var block = lines.subList(from + 1, Math.min(from + BLOCK, lines.size()));
        return block.stream().anyMatch(one -> DATE_OR_TO.matcher(one).matches())
                && block.stream().anyMatch(one -> SUBJECT.matcher(one).matches());
    }
}
