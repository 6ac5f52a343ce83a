package io.parvis.platform.mail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A letter put into words.
record Mail(
        UUID id,
        String sender,
        String recipient,
        String language,
        String subject,
        String body,
        Instant createdAt,
        @Nullable Replying replying) {

    Mail(
            UUID id,
            String sender,
            String recipient,
            String language,
            String subject,
            String body,
            Instant createdAt) {
        this(id, sender, recipient, language, subject, body, createdAt, null);
    }
}
