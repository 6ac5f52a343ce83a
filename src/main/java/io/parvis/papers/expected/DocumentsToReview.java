package io.parvis.papers.expected;

import io.parvis.people.menus.Audience;
import io.parvis.people.office.HomeTile;
import io.parvis.platform.access.Badge;
import io.parvis.platform.access.Permission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Counts, for the home page, the documents that clients and workers sent and nobody looked at yet.
@Component
class DocumentsToReview implements HomeTile {

    private final Missing missing;

    DocumentsToReview(Missing missing) {
        this.missing = missing;
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable Waiting waiting() {
        if (!Badge.current().may(Permission.FILE_DOCUMENTS)) {
            return null;
        }
        var clients = missing.waiting(Audience.CLIENT);
        var all = clients + missing.waiting(Audience.WORKER);
        var first = all > 0 && clients == 0 ? Audience.WORKER : Audience.CLIENT;
        return new Waiting(
                "home.documents",
                "home.documents-hint",
                all,
                "/missing-documents?state=WAITING&of=" + first,
                "checklist");
    }
}
