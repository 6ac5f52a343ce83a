package io.parvis.papers.documents;

import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.List;

/// Somebody at a portal looked at the pages of a document. Told of the document itself.
record DocumentViewed(Document document) implements Event {

    @Override
    public Subject subject() {
        return new Subject("document", document.id());
    }

    @Override
    public List<Change> changes() {
        return List.of(new Change("document.label", "", document.about().label()));
    }
}
