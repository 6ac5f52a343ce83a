package io.parvis.platform.mail;

import io.parvis.platform.database.CannotStart;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.jspecify.annotations.Nullable;

/// How mail leaves this installation.
///
/// @param server null where there is none: mails stay in the outbox
/// @param from the address of the sender; the name beside it is the firm's
record MailSettings(@Nullable MailServer server, InternetAddress from) {

    /// @throws CannotStart when either text cannot be read
    static MailSettings of(String server, String from) {
        try {
            return new MailSettings(
                    server.isBlank() ? null : MailServer.of(server.strip()),
                    new InternetAddress(from.strip(), true));
        } catch (AddressException e) {
            throw new CannotStart("PARVIS_MAIL_FROM is no e-mail address: %s.".formatted(from), e);
        }
    }

    boolean sends() {
        return server != null;
    }
}
