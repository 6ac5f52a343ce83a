package io.parvis.people.importing;

import io.parvis.people.mapping.Draft;
import io.parvis.people.mapping.LineReader;
import io.parvis.people.mapping.TableHead;
import io.parvis.people.matching.Deciding;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tables.TableLines;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// One walk through a file, some lines at a time. Lines that were done before a break are only remembered.
final class Pass {

    static final int AT_ONCE = 1_000;
    static final int MOST_LINES = 500_000;

    private final Import imported;
    private final LineReader reader;
    private final Deciding deciding;
    private final Taking taking;

    /// Takes lines. @return whether to go on
    interface Taking {
        boolean take(List<Draft> drafts, Deciding deciding);
    }

    Pass(Import imported, LineReader reader, Deciding deciding, Taking taking) {
        this.imported = imported;
        this.reader = reader;
        this.deciding = deciding;
        this.taking = taking;
    }

    /// @return whether it came to the end
    /// @throws Refused where the file cannot be read on
    boolean go(Path file) {
        try (var lines = TableLines.open(file, imported.mapping().reading())) {
            TableHead.read(lines);
            var drafts = new ArrayList<Draft>(AT_ONCE);
            while (lines.hasNext()) {
                var line = lines.next();
                if (!line.isBlank()) {
                    add(reader.read(line), drafts);
                }
                if (drafts.size() == AT_ONCE && !flush(drafts)) {
                    return false;
                }
            }
            return drafts.isEmpty() || flush(drafts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(Draft draft, List<Draft> drafts) {
        if (draft.line() > imported.lastLine()) {
            drafts.add(draft);
        } else {
            deciding.remember(draft);
        }
    }

    private boolean flush(List<Draft> drafts) {
        var going = taking.take(List.copyOf(drafts), deciding);
        drafts.clear();
        return going;
    }

    /// How many lines there are to read.
    static int count(Import imported, Path file) {
        try (var lines = TableLines.open(file, imported.mapping().reading())) {
            TableHead.read(lines);
            int count = 0;
            while (lines.hasNext()) {
                count += lines.next().isBlank() ? 0 : 1;
                Refused.when(count > MOST_LINES, "import.too-many-lines", MOST_LINES);
            }
            return count;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
