package io.parvis.people.staffing;

import io.parvis.people.workers.WorkerColumn;
import io.parvis.platform.i18n.Languages;
import io.parvis.platform.i18n.Messages;
import io.parvis.platform.i18n.Words;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Which heading is which column, and how a list says what a worker is, in whichever of our languages.
@Component
class Columns {

    /// What a spreadsheet would compute, and [io.parvis.platform.sheets.CsvSheet] put an apostrophe before.
    private static final String COMPUTED = "=+-@\t\r";

    private static final String NATURE = "WorkerNature.";
    private static final List<String> NATURES =
            List.of("EMPLOYEE", "TEMPORARY", "CONTRACTOR", "CANDIDATE", "TRAINEE");

    private final Messages messages;

    Columns(Messages messages) {
        this.messages = messages;
    }

    /// A guess for each heading; an empty text where there is none. No column is guessed twice.
    List<String> guess(List<String> headings) {
        var known = new ArrayList<String>();
        for (var heading : headings) {
            var guessed =
                    Stream.of(WorkerColumn.values())
                            .filter(column -> means(column, plain(heading)))
                            .map(WorkerColumn::name)
                            .filter(column -> !known.contains(column))
                            .findFirst();
            known.add(guessed.orElse(""));
        }
        return List.copyOf(known);
    }

    private boolean means(WorkerColumn column, String heading) {
        return !heading.isEmpty()
                && (plain(column.name()).equals(heading)
                        || languages().anyMatch(words -> names(words, column).contains(heading)));
    }

    private static List<String> names(Words words, WorkerColumn column) {
        var others = words.say("staffing.also." + column.name()).split("\\|");
        return Stream.concat(Stream.of(words.say(column.label())), Stream.of(others))
                .map(Columns::plain)
                .toList();
    }

    /// What a line tells, as forms know it.
    Map<WorkerColumn, String> read(Map<WorkerColumn, String> told) {
        var read = new EnumMap<WorkerColumn, String>(WorkerColumn.class);
        told.forEach((column, text) -> read.put(column, text));
        read.computeIfPresent(WorkerColumn.NATURE, (_, text) -> nature(text));
        return read;
    }

    private String nature(String text) {
        return NATURES.stream()
                .filter(one ->
                        languages()
                                .anyMatch(words ->
                                        plain(words.say(NATURE + one)).equals(plain(text))))
                .findFirst()
                .orElse(text);
    }

    /// The same as somebody reads it.
    static String shown(Words words, WorkerColumn column, String text) {
        return column == WorkerColumn.NATURE ? words.say(NATURE + text) : text;
    }

    /// The text of a cell, without the apostrophe that kept it from being computed.
    static String bare(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && COMPUTED.indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }

    private Stream<Words> languages() {
        return Languages.ALL.stream().map(Locale::of).map(messages::in);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
