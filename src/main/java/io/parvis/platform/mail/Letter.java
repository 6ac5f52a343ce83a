package io.parvis.platform.mail;

import io.parvis.platform.kernel.Message;
import org.jspecify.annotations.Nullable;

/// A mail to one person, in that person's language.
///
/// @param sender the name under which it is sent: the firm's
/// @param replying null for a mail that nobody answers by mail
public record Letter(
        String sender,
        String recipient,
        String language,
        Message subject,
        Message body,
        @Nullable Replying replying) {

    /// A letter that nobody answers by mail.
    public Letter(String sender, String recipient, String language, Message subject, Message body) {
        this(sender, recipient, language, subject, body, null);
    }

    /// The same letter, which its reader may answer by mail.
    public Letter answered(Replying newReplying) {
        return new Letter(sender, recipient, language, subject, body, newReplying);
    }
}
