package io.parvis.platform.mail;

import io.parvis.platform.kernel.Message;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A mail to one person, in that person's language.
///
/// @param sender the name under which it is sent: the firm's
/// @param client whose user is written to; null for everybody else
/// @param from the address it comes from, which the firm proved to be its own; empty for the usual one
/// @param replying null for a mail that nobody answers by mail
public record Letter(
        String sender,
        String recipient,
        String language,
        Message subject,
        Message body,
        @Nullable Replying replying,
        @Nullable UUID client,
        String from) {

    /// A letter that nobody answers by mail.
    public Letter(String sender, String recipient, String language, Message subject, Message body) {
        this(sender, recipient, language, subject, body, null, null, "");
    }

    /// The same letter, which its reader may answer by mail.
    public Letter answered(Replying newReplying) {
        return new Letter(sender, recipient, language, subject, body, newReplying, client, from);
    }

    /// The same letter to somebody of that client, to which a brand of the firm's may write.
    public Letter toClient(UUID newClient) {
        return new Letter(sender, recipient, language, subject, body, replying, newClient, from);
    }

    /// The same letter from another address than the usual one; from that where it is empty.
    public Letter from(String address) {
        return new Letter(sender, recipient, language, subject, body, replying, client, address);
    }
}
