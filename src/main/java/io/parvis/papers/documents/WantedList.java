package io.parvis.papers.documents;

import io.parvis.papers.documents.Wanted.Line;
import java.util.List;
import org.springframework.stereotype.Component;

/// All that is wanted of a client or a worker.
@Component
class WantedList {

    private final List<Wanted> features;

    WantedList(List<Wanted> features) {
        this.features = List.copyOf(features);
    }

    List<Line> of(Shelf shelf) {
        return shelf.isCompany()
                ? List.of()
                : features.stream().flatMap(one -> one.of(shelf).stream()).toList();
    }
}
