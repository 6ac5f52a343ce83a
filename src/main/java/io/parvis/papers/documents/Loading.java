package io.parvis.papers.documents;

import io.parvis.papers.documents.Document.Version;
import io.parvis.platform.files.Downloads;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.kernel.Subject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Hands documents out. Whoever asks for one is written down and sent on to an address that is good for a few minutes and
/// for nobody else.
@Component
class Loading {

    private final Documents documents;
    private final Downloads downloads;
    private final Links links;
    private final Events events;
    private final TransactionTemplate transaction;

    Loading(
            Documents documents,
            Downloads downloads,
            Links links,
            Events events,
            TransactionTemplate transaction) {
        this.documents = documents;
        this.downloads = downloads;
        this.links = links;
        this.events = events;
        this.transaction = transaction;
    }

    /// @param key null at first: the answer leads on to the address that has one
    ResponseEntity<Resource> load(Document document, Version version, @Nullable String key) {
        var file = version.file();
        if (key != null) {
            links.check(file.id(), key);
            return downloads.of(file);
        }
        var about = List.of(document.about().label());
        tell(new DocumentsLoaded(new Subject("document", document.id()), about));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, here() + "?key=" + links.key(file.id()))
                .build();
    }

    /// @throws NotFound when there never was such a version, or the reader may not see it
    Version version(Document document, int number) {
        return documents.versions(document.id()).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /// Streams all of them as one archive.
    void archive(Shelf shelf, List<Document> all, HttpServletResponse response) throws IOException {
        var labels = all.stream().map(document -> document.about().label()).toList();
        tell(new DocumentsLoaded(shelf.subject(), labels));
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"documents.zip\"");
        try (var archive = new Archive(response.getOutputStream(), downloads)) {
            for (var document : all) {
                archive.add(document);
            }
        }
    }

    private static String here() {
        return ServletUriComponentsBuilder.fromCurrentRequestUri().build().toUri().getPath();
    }

    private void tell(DocumentsLoaded loaded) {
        transaction.executeWithoutResult(_ -> events.publish(loaded));
    }
}
