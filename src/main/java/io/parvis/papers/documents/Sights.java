package io.parvis.papers.documents;

import io.parvis.platform.previews.Preview;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What a list of documents shows of their files: a small picture, and where the words stand that were looked for.
record Sights(Map<UUID, Preview> previews, Map<UUID, Excerpt> excerpts) {

    Preview preview(Document document) {
        return previews.getOrDefault(document.id(), Preview.WAITING);
    }

    boolean hasPicture(Document document) {
        return preview(document).pages() > 0;
    }

    /// Whether a page of its own says more of it than the file itself.
    boolean isShown(Document document) {
        return preview(document).state() != Preview.State.PLAIN;
    }

    Optional<Excerpt> excerpt(Document document) {
        return Optional.ofNullable(excerpts.get(document.id()));
    }
}
