package io.parvis.platform.files;

import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.List;
import java.util.UUID;

/// Files that nothing pointed at were taken away.
record FilesForgotten(UUID firm, int files) implements Event {

    @Override
    public Subject subject() {
        return new Subject("firm", firm);
    }

    @Override
    public List<Change> changes() {
        return List.of(new Change("file.forgotten", Integer.toString(files), ""));
    }
}
