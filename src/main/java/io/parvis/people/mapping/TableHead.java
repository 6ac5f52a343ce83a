package io.parvis.people.mapping;

import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tables.TableLine;
import io.parvis.platform.tables.TableLines;
import java.util.List;

/// The line of headings: the first with more than one cell filled in. Some programs write a title above it.
public final class TableHead {

    private static final int TITLES = 5;
    private static final int MOST_COLUMNS = 200;

    private TableHead() {}

    /// Reads up to the headings, and returns them.
    ///
    /// @throws Refused when there are none, or far too many
    public static List<String> read(TableLines lines) {
        for (int passed = 0; passed <= TITLES && lines.hasNext(); passed++) {
            var line = lines.next();
            if (line.cells().stream().filter(cell -> !cell.isBlank()).count() > 1) {
                Refused.when(line.cells().size() > MOST_COLUMNS, "import.too-many-columns");
                return texts(line);
            }
        }
        throw Refused.because("import.no-headings");
    }

    private static List<String> texts(TableLine line) {
        return line.cells().stream()
                .map(cell -> cell.strip().replaceAll("[\\s\\u00a0]+", " "))
                .map(cell -> cell.length() > 100 ? cell.substring(0, 100) : cell)
                .toList();
    }
}
