package io.parvis.platform.mail;

import java.time.Instant;
import java.util.UUID;

/// A letter put into words.
record Mail(
        UUID id,
        String sender,
        String recipient,
        String language,
        String subject,
        String body,
        Instant createdAt) {}
