package io.parvis.papers.documents;

import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.previews.Look;
import io.parvis.platform.previews.Previews;
import io.parvis.platform.tenancy.Current;
import java.io.IOException;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Reads, firm by firm, the documents that nobody has read yet. No transaction waits for a file.
@Component
class ReadingDocuments {

    static final String JOB = "document-reading";
    private static final int AT_ONCE = 200;
    private static final Logger LOG = LoggerFactory.getLogger(ReadingDocuments.class);

    private final Documents documents;
    private final DocumentTexts texts;
    private final Previews previews;
    private final Events events;
    private final TransactionTemplate transaction;

    ReadingDocuments(
            Documents documents,
            DocumentTexts texts,
            Previews previews,
            Events events,
            TransactionTemplate transaction) {
        this.documents = documents;
        this.texts = texts;
        this.previews = previews;
        this.events = events;
        this.transaction = transaction;
    }

    void read() {
        for (var id : texts.waiting(AT_ONCE)) {
            try {
                read(id);
            } catch (NotFound gone) {
                LOG.debug("the document {} is gone", id);
            } catch (IOException | TransientDataAccessException away) {
                LOG.warn("the document {} cannot be read now", id, away);
            }
        }
    }

    private void read(UUID id) throws IOException {
        var document = documents.get(id);
        var latest = document.latest();
        var look = previews.look(latest.file());
        transaction.executeWithoutResult(_ -> settle(document, look));
    }

    private void settle(Document document, Look look) {
        if (texts.settle(document.id(), document.latest().number(), look)) {
            events.publish(new DocumentPrepared(Current.actor().inFirm(), document));
        }
    }
}
