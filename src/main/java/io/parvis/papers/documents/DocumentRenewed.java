package io.parvis.papers.documents;

import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.List;

/// A newer version took the place of a document.
record DocumentRenewed(Document document, Document.Version next) implements Event {

    @Override
    public Subject subject() {
        return document.shelf().subject();
    }

    @Override
    public List<Change> changes() {
        return List.of(
                new Change("document.label", "", document.about().label()),
                new Change(
                        "document.version", "" + document.latest().number(), "" + next.number()));
    }
}
