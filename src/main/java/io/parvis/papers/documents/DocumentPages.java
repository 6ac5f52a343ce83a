package io.parvis.papers.documents;

import io.parvis.platform.kernel.History;
import io.parvis.platform.kernel.Subject;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Fields;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gathers what the pages of the office show, as of one moment.
@Component
@Transactional(readOnly = true)
class DocumentPages {

    private static final int HISTORY = 50;

    private final Documents documents;
    private final Holders holders;
    private final Showing showing;
    private final Beside beside;

    DocumentPages(Documents documents, Holders holders, Showing showing, Beside beside) {
        this.documents = documents;
        this.holders = holders;
        this.showing = showing;
        this.beside = beside;
    }

    /// What a page shows beside the documents.
    @Component
    record Beside(WantedList wanted, History history, Clock clock) {}

    /// Nothing, where nothing can stand: with an archived client, or out of sight.
    Optional<DocumentsPage> find(Shelf shelf, DocumentQuery query, Fields fields) {
        var name = shelf.isCompany() ? Optional.of("") : holders.name(shelf);
        return name.map(found -> list(shelf, found, query, fields));
    }

    private DocumentsPage list(Shelf shelf, String name, DocumentQuery query, Fields fields) {
        var found = documents.of(shelf, query);
        return new DocumentsPage(
                shelf,
                name,
                found,
                showing.sights(found, query.q()),
                query,
                documents.folders(shelf),
                beside.wanted().of(shelf),
                fields,
                today());
    }

    DocumentPage one(Document document, Fields fields, Fields renewing) {
        return new DocumentPage(
                document,
                showing.preview(document),
                documents.versions(document.id()),
                beside.history().of(new Subject("document", document.id()), HISTORY),
                fields,
                renewing,
                today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(beside.clock().instant(), Current.actor().zone());
    }
}
