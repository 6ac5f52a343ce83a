package io.parvis.papers.documents;

import io.parvis.platform.files.StoredFile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// A document, as it is today.
///
/// @param byClient whether the client, or the worker, it is of sent it
record Document(UUID id, Shelf shelf, Particulars about, boolean byClient, Version latest) {

    boolean isExpired(LocalDate today) {
        var expires = about.expires();
        return expires != null && expires.isBefore(today);
    }

    /// Whether those it is for see it.
    boolean isShown() {
        return about.isShown(shelf);
    }

    /// What it was at one time.
    ///
    /// @param number counted from one
    /// @param by who stored it
    record Version(int number, StoredFile file, Instant at, String by) {}
}
