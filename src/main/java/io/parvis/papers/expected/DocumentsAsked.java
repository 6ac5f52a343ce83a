package io.parvis.papers.expected;

import io.parvis.papers.documents.Shelf;
import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.List;

/// Somebody was mailed that documents of theirs lack.
///
/// @param names of the documents
record DocumentsAsked(Shelf shelf, List<String> names) implements Event {

    @Override
    public Subject subject() {
        return shelf.subject();
    }

    @Override
    public List<Change> changes() {
        return names.stream().map(name -> new Change("expected.name", "", name)).toList();
    }
}
