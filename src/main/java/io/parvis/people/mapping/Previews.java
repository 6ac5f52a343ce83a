package io.parvis.people.mapping;

import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tables.Reading;
import io.parvis.platform.tables.TableLines;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// Reads how a file begins.
@Component
class Previews {

    private static final int LOOKED_AT = 1_000;
    private static final int LONGEST = 120;

    private final Sources sources;

    Previews(Sources sources) {
        this.sources = sources;
    }

    /// @throws Refused when it cannot be read this way
    Preview of(Source source, Reading reading) {
        // A workbook opens only as a whole; of a text, the first piece tells enough.
        var whole = reading.kind() == Reading.Kind.XLSX;
        var file = sources.fetch(source.id(), whole ? Integer.MAX_VALUE : 1);
        try (var lines = TableLines.open(file, reading)) {
            var headings = TableHead.read(lines);
            return new Preview(reading, headings, rows(lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(file);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> rows(TableLines lines) {
        var rows = new ArrayList<List<String>>();
        try {
            while (rows.size() < LOOKED_AT && lines.hasNext()) {
                var line = lines.next();
                if (!line.isBlank()) {
                    rows.add(line.cells().stream().map(Previews::shortened).toList());
                }
            }
        } catch (Refused _) {
            // The piece ends within a line, or the file breaks further down: the dry run says
            // where.
        }
        return rows;
    }

    private static String shortened(String cell) {
        var text = cell.strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
