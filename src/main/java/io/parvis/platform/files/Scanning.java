package io.parvis.platform.files;

import io.parvis.platform.kernel.Events;
import io.parvis.platform.tenancy.Current;
import java.io.IOException;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Looks, firm by firm, at the files that came while the scanner did not answer.
@Component
class Scanning {

    static final String JOB = "file-scan";
    private static final int AT_ONCE = 200;
    private static final Logger LOG = LoggerFactory.getLogger(Scanning.class);

    private final Storage storage;
    private final Scanner scanner;
    private final Files files;
    private final Events events;
    private final TransactionTemplate transaction;

    Scanning(
            Storage storage,
            Scanner scanner,
            Files files,
            Events events,
            TransactionTemplate transaction) {
        this.storage = storage;
        this.scanner = scanner;
        this.files = files;
        this.events = events;
        this.transaction = transaction;
    }

    void scan() {
        var firm = Current.actor().inFirm();
        for (var file : files.waiting(AT_ONCE)) {
            try (var content = storage.open(firm, file.kept())) {
                var found = scanner.scan(content);
                if (found == Scan.WAITING) {
                    return;
                }
                transaction.executeWithoutResult(_ -> settle(firm, file, found));
            } catch (IOException lost) {
                LOG.error("the content of the file {} cannot be read", file.id(), lost);
            }
        }
    }

    private void settle(UUID firm, StoredFile file, Scan found) {
        files.settle(file.id(), found);
        events.publish(new FileScanned(firm, file, found));
    }
}
