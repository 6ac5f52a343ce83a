package io.parvis.papers.documents;

import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.List;
import java.util.stream.Stream;

/// Documents were added, by the firm or by the client.
record DocumentsFiled(Shelf shelf, List<String> labels, boolean published) implements Event {

    @Override
    public Subject subject() {
        return shelf.subject();
    }

    @Override
    public List<Change> changes() {
        return Stream.concat(
                        labels.stream().map(label -> new Change("document.label", "", label)),
                        published
                                ? Stream.of(
                                        new Change("document.portal", "", "@document.published"))
                                : Stream.<Change>empty())
                .toList();
    }
}
