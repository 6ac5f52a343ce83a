package io.parvis.platform.mail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A letter put into words.
///
/// @param from the address it comes from; empty for the installation's
/// @param own whether it goes by a server of the firm's own
record Mail(
        UUID id,
        String sender,
        String recipient,
        String language,
        String subject,
        String body,
        Instant createdAt,
        @Nullable Replying replying,
        String from,
        boolean own) {

    Mail(
            UUID id,
            String sender,
            String recipient,
            String language,
            String subject,
            String body,
            Instant createdAt) {
        this(id, sender, recipient, language, subject, body, createdAt, null, "", false);
    }
}
