package io.parvis.papers.documents;

import io.parvis.platform.kernel.Events;
import io.parvis.platform.previews.Drawn;
import io.parvis.platform.previews.Preview;
import io.parvis.platform.previews.Previews;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Shows documents as they look. Each page is asked for like the document itself, behind the same walls, and is kept by no
/// browser.
@Component
class Showing {

    private final DocumentTexts texts;
    private final Previews previews;
    private final Events events;
    private final TransactionTemplate transaction;

    Showing(
            DocumentTexts texts,
            Previews previews,
            Events events,
            TransactionTemplate transaction) {
        this.texts = texts;
        this.previews = previews;
        this.events = events;
        this.transaction = transaction;
    }

    Preview preview(Document document) {
        return texts.preview(document.id());
    }

    /// @param typed what was looked for; empty: nothing
    Sights sights(List<Document> documents, String typed) {
        var ids = documents.stream().limit(Documents.PAGE).map(Document::id).toList();
        if (ids.isEmpty()) {
            return new Sights(Map.of(), Map.of());
        }
        var excerpts = new HashMap<UUID, Excerpt>();
        if (!typed.isEmpty()) {
            texts.contents(ids)
                    .forEach((id, text) ->
                            Excerpt.find(text, typed).ifPresent(found -> excerpts.put(id, found)));
        }
        return new Sights(texts.previews(ids), excerpts);
    }

    /// A page of what it is today.
    ResponseEntity<byte[]> page(Document document, int number) {
        return Drawn.answer(previews.page(document.latest().file(), preview(document), number));
    }

    ResponseEntity<byte[]> picture(Document document) {
        return Drawn.answer(previews.picture(document.latest().file(), preview(document)));
    }

    /// Writes down that whoever is here looks at it.
    void tell(Document document) {
        transaction.executeWithoutResult(_ -> events.publish(new DocumentViewed(document)));
    }
}
