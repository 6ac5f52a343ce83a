package io.parvis.papers.documents;

import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.List;

/// A document went, with all its versions.
record DocumentRemoved(Document document) implements Event {

    @Override
    public Subject subject() {
        return document.shelf().subject();
    }

    @Override
    public List<Change> changes() {
        return List.of(new Change("document.label", document.about().label(), ""));
    }
}
