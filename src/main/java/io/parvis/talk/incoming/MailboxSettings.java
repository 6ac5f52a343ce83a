package io.parvis.talk.incoming;

import io.parvis.platform.database.CannotStart;
import io.parvis.talk.replies.ReplyBox;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How mail comes into this installation.
///
/// @param server null where no mail is read
/// @param voucher the name by which the mail server that takes it in vouches for senders, in small letters; empty where
/// nobody vouches
record MailboxSettings(@Nullable ImapServer server, String voucher) {

    /// @throws CannotStart when one of the two is there without the other, or cannot be read
    static MailboxSettings of(String server, String voucher, ReplyBox box) {
        if (server.isBlank() == box.isThere()) {
            throw new CannotStart(
                    "Answers by e-mail need both PARVIS_IMAP_URL, the mailbox they are read from, and"
                            + " PARVIS_REPLY_ADDRESS, its address.");
        }
        return new MailboxSettings(
                server.isBlank() ? null : ImapServer.of(server.strip()),
                voucher.strip().toLowerCase(Locale.ROOT));
    }
}
