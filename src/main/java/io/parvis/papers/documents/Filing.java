package io.parvis.papers.documents;

import io.parvis.platform.files.Content;
import io.parvis.platform.files.Files;
import io.parvis.platform.files.Files.Owner;
import io.parvis.platform.kernel.Events;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What is done with documents.
@Component
@Transactional
class Filing {

    private static final int LONGEST = 200;

    private final Documents documents;
    private final DocumentRows rows;
    private final Files files;
    private final Events events;
    private final Stamps stamps;

    Filing(Documents documents, DocumentRows rows, Files files, Events events, Stamps stamps) {
        this.documents = documents;
        this.rows = rows;
        this.files = files;
        this.events = events;
        this.stamps = stamps;
    }

    /// Adds a document for each content. Several are called by the names of their files.
    /// @throws NotFound where nothing can stand
    List<Document> add(Shelf shelf, List<Content> contents, Particulars about) {
        documents.mustHave(shelf);
        return file(shelf, contents, about, false);
    }

    /// Adds what a client or a worker sends: they see it, and the office does.
    List<Document> send(Shelf own, List<Content> contents, String label) {
        var about = new Particulars(label, "", false, false, null).shown(own, true);
        return file(own, contents, about, true);
    }

    private List<Document> file(
            Shelf shelf, List<Content> contents, Particulars about, boolean sent) {
        var owner = new Owner(shelf.client(), !sent);
        var filed = new ArrayList<Document>();
        for (var content : contents) {
            var version = stamps.version(1, files.add(content, owner));
            var said = about.called(label(content, contents, about));
            filed.add(new Document(stamps.id(), shelf, said, sent, version));
        }
        filed.forEach(rows::add);
        if (!filed.isEmpty()) {
            var labels = filed.stream().map(one -> one.about().label()).toList();
            events.publish(new DocumentsFiled(shelf, labels, about.portal() || about.team()));
        }
        return List.copyOf(filed);
    }

    void change(Shelf shelf, UUID id, Particulars now) {
        var document = documents.get(shelf, id);
        rows.change(document, now);
        events.publish(new DocumentEdited(document, now));
    }

    /// Shows it to those it is for, or takes it back.
    Document publish(Shelf shelf, UUID id, boolean shown) {
        var document = documents.get(shelf, id);
        change(shelf, id, document.about().shown(shelf, shown));
        return document;
    }

    void renew(Shelf shelf, UUID id, Content content) {
        var document = documents.get(shelf, id);
        var file = files.add(content, new Owner(shelf.client(), true));
        var next = stamps.version(document.latest().number() + 1, file);
        rows.renew(document, next);
        events.publish(new DocumentRenewed(document, next));
    }

    Document remove(Shelf shelf, UUID id) {
        var document = documents.get(shelf, id);
        rows.remove(document);
        events.publish(new DocumentRemoved(document));
        return document;
    }

    private static String label(Content one, List<Content> all, Particulars about) {
        if (all.size() == 1 && !about.label().isBlank()) {
            return about.label();
        }
        var name = one.name();
        var point = name.lastIndexOf('.');
        var bare = point > 0 ? name.substring(0, point) : name;
        return bare.length() <= LONGEST ? bare : bare.substring(0, LONGEST);
    }
}
