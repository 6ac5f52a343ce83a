package io.parvis.people.staffing;

import io.parvis.people.mapping.TableHead;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tables.Recognising;
import io.parvis.platform.tables.TableLines;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A file with workers, as it was read.
record StaffFile(String name, List<String> headings, List<StaffLine> lines) {

    private static final int LONGEST_CELL = 10_000;

    /// @throws Refused when it is no table, one that is not safe to read, or one with too many lines
    static StaffFile read(Path file, String name) throws IOException {
        try (var table = TableLines.open(file, Recognising.recognise(file))) {
            var headings = TableHead.read(table);
            var lines = new ArrayList<StaffLine>();
            while (table.hasNext()) {
                var line = table.next();
                if (!line.isBlank()) {
                    Refused.when(
                            lines.size() == StaffList.MOST_LINES,
                            "staffing.too-many-lines",
                            StaffList.MOST_LINES);
                    lines.add(line(line.number(), line.cells(), headings.size()));
                }
            }
            Refused.when(lines.isEmpty(), "staffing.no-lines");
            return new StaffFile(shown(name), headings, lines);
        }
    }

    private static StaffLine line(int number, List<String> cells, int most) {
        var texts =
                cells.stream()
                        .limit(most)
                        .map(cell -> Columns.bare(cell.replace("\0", "").strip()))
                        .toList();
        Refused.when(
                texts.stream().anyMatch(text -> text.length() > LONGEST_CELL),
                "staffing.cell-too-long",
                number);
        return new StaffLine(number, texts, LineState.WAITING, "", null);
    }

    // Some browsers send the whole path. What cannot be shown is not kept.
    private static String shown(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var plain = last.replaceAll("[\\p{Cntrl}]", "").strip();
        if (plain.isEmpty()) {
            return "?";
        }
        return plain.length() > 200 ? plain.substring(plain.length() - 200) : plain;
    }
}
