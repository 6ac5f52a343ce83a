package io.parvis.papers.documents;

import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.List;
import java.util.stream.Stream;

/// What is said of a document changed, or who sees it.
record DocumentEdited(Document document, Particulars now) implements Event {

    @Override
    public Subject subject() {
        return document.shelf().subject();
    }

    @Override
    public List<Change> changes() {
        return Stream.concat(
                        document.about().label().equals(now.label())
                                ? Stream.of(new Change("document.label", "", now.label()))
                                : Stream.<Change>empty(),
                        document.about().changesTo(now).stream())
                .toList();
    }
}
