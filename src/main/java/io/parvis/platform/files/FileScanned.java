package io.parvis.platform.files;

import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.List;
import java.util.UUID;

/// A file that had waited for the scanner was looked at.
record FileScanned(UUID firm, StoredFile file, Scan found) implements Event {

    @Override
    public Subject subject() {
        return new Subject("firm", firm);
    }

    @Override
    public List<Change> changes() {
        return List.of(
                new Change("file.name", "", file.name()),
                new Change("file.scan", "", "@Scan." + found.name()));
    }
}
