package io.parvis.people.importing;

import io.parvis.people.firm.Firm;
import io.parvis.people.mapping.LineReader;
import io.parvis.people.mapping.Sorts;
import io.parvis.people.matching.Deciding;
import io.parvis.platform.kernel.Ids;
import io.parvis.platform.kernel.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/// Walks through the file of an import: to try it out, or to take it in.
@Component
class Walking {

    private static final Logger LOG = LoggerFactory.getLogger(Walking.class);

    private final ImportFiles files;
    private final Sorts sorts;
    private final Performing performing;
    private final Progress progress;
    private final Ids ids;

    Walking(ImportFiles files, Sorts sorts, Performing performing, Progress progress, Ids ids) {
        this.files = files;
        this.sorts = sorts;
        this.performing = performing;
        this.progress = progress;
        this.ids = ids;
    }

    void walk(Firm firm, Import imported) {
        var file = files.fetch(imported.id(), Integer.MAX_VALUE);
        try {
            walk(firm, imported, file);
        } catch (Refused refused) {
            progress.broke(imported, refused.said());
        } catch (DataAccessException | TransactionException away) {
            // The database will be back, and the next round goes on.
            throw away;
        } catch (RuntimeException fault) {
            LOG.error("import {} is held", imported.id(), fault);
            progress.hold(imported);
        } finally {
            delete(file);
        }
    }

    private void walk(Firm firm, Import imported, Path file) {
        if (imported.state() == ImportState.CHECKING && imported.lastLine() == 0) {
            progress.counted(imported, Pass.count(imported, file));
        }
        var reader = new LineReader(imported.mapping(), sorts.of(firm));
        var deciding = new Deciding(imported.mapping().decided(), ids);
        var pass =
                new Pass(
                        imported,
                        reader,
                        deciding,
                        (drafts, decided) -> performing.take(imported, drafts, decided));
        if (pass.go(file)) {
            progress.finish(imported);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("a temporary file stays behind: {}", file, e);
        }
    }
}
