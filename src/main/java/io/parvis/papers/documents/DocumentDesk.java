package io.parvis.papers.documents;

import io.parvis.platform.files.Uploads;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/// What an employee does at a shelf, whichever it is.
@Component
class DocumentDesk {

    private final DocumentPages pages;
    private final Documents documents;
    private final Filing filing;
    private final Uploads uploads;

    DocumentDesk(DocumentPages pages, Documents documents, Filing filing, Uploads uploads) {
        this.pages = pages;
        this.documents = documents;
        this.filing = filing;
        this.uploads = uploads;
    }

    /// Where the client's domain is shielded, its page says so, and how to open it.
    @Transactional(readOnly = true)
    Answer list(Shelf shelf, DocumentQuery query) {
        return pages.find(shelf, query, Fields.empty())
                .<Answer>map(page -> page)
                .orElseGet(() -> closed(shelf));
    }

    private static Answer closed(Shelf shelf) {
        var client = shelf.client();
        if (client == null) {
            throw new NotFound();
        }
        return Redirect.to("/domains/{}", client);
    }

    Answer add(Shelf shelf, Form<DocumentForm> form, @Nullable List<MultipartFile> files) {
        return form.send(
                typed -> {
                    var about = typed.about(shelf);
                    var contents = uploads.receive("files", files, typed.uploads());
                    if (contents.isEmpty()) {
                        throw Refused.at("files", "document.file-missing");
                    }
                    var filed = filing.add(shelf, contents, about);
                    uploads.forget(typed.uploads());
                    return Redirect.to(shelf.path()).saying("documents.filed", filed.size());
                },
                fields -> pages.find(shelf, DocumentQuery.ALL, fields).orElseThrow(NotFound::new));
    }

    @Transactional(readOnly = true)
    View show(Shelf shelf, UUID id) {
        var document = documents.get(shelf, id);
        return pages.one(document, DocumentForm.fields(document.about()), Fields.empty());
    }

    Answer change(Shelf shelf, UUID id, Form<DocumentForm> form) {
        var document = documents.get(shelf, id);
        return form.send(
                typed -> {
                    filing.change(shelf, id, typed.changed(shelf));
                    return back(shelf, "document.saved", typed.label());
                },
                fields -> pages.one(document, fields, Fields.empty()));
    }

    /// @param uploads the file, where it came ahead
    record Newer(List<UUID> uploads) {}

    Answer renew(Shelf shelf, UUID id, Form<Newer> form, @Nullable List<MultipartFile> files) {
        var document = documents.get(shelf, id);
        return form.send(
                typed -> {
                    var contents = uploads.receive("files", files, typed.uploads());
                    if (contents.size() != 1) {
                        throw Refused.at("files", "document.file-one");
                    }
                    filing.renew(shelf, id, contents.getFirst());
                    uploads.forget(typed.uploads());
                    return back(shelf, "document.renewed", document.about().label());
                },
                fields -> pages.one(document, DocumentForm.fields(document.about()), fields));
    }

    Redirect publish(Shelf shelf, UUID id, boolean shown) {
        var label = filing.publish(shelf, id, shown).about().label();
        return back(shelf, shown ? "document.published-now" : "document.taken-back", label);
    }

    Redirect remove(Shelf shelf, UUID id) {
        return back(shelf, "document.removed", filing.remove(shelf, id).about().label());
    }

    private static Redirect back(Shelf shelf, String said, String label) {
        return Redirect.to(shelf.path()).saying(said, label);
    }
}
