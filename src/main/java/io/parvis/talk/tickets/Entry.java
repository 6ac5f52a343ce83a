package io.parvis.talk.tickets;

import io.parvis.platform.files.StoredFile;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A text that stands in a ticket, with the files that hang on it.
record Entry(
        UUID id,
        String author,
        boolean byClient,
        String text,
        Instant writtenAt,
        List<StoredFile> files) {}
