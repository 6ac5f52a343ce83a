package io.parvis.platform.mail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A mail as the outbox shows it.
///
/// @param body empty when its text is not for the reader's eyes
/// @param problem what the mail server said last, if it refused
record OutboxMail(
        UUID id,
        String sender,
        String recipient,
        String language,
        String subject,
        String body,
        MailState state,
        int attempts,
        @Nullable String problem,
        Instant createdAt,
        @Nullable Instant sentAt) {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    /// A part of the text: a link or what stands between two.
    record Piece(String text, boolean link) {}

    List<Piece> pieces() {
        var pieces = new ArrayList<Piece>();
        var links = LINK.matcher(body);
        var read = 0;
        while (links.find()) {
            pieces.add(new Piece(body.substring(read, links.start()), false));
            pieces.add(new Piece(links.group(), true));
            read = links.end();
        }
        pieces.add(new Piece(body.substring(read), false));
        return pieces;
    }
}
