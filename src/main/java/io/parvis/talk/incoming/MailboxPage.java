package io.parvis.talk.incoming;

import io.parvis.platform.web.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The state of the mailbox, and the mails that were for nobody.
///
/// @param address null where there is no mailbox
/// @param state null while it was never read
record MailboxPage(@Nullable String address, @Nullable MailboxState state, List<IncomingMail> mails)
        implements View {}
