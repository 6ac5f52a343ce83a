package io.parvis.papers.documents;

import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.List;

/// Somebody loaded a document, or all of a folder. Told of the document itself where it is one.
record DocumentsLoaded(Subject subject, List<String> labels) implements Event {

    @Override
    public List<Change> changes() {
        return labels.stream().map(label -> new Change("document.label", "", label)).toList();
    }
}
