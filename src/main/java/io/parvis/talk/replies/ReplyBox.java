package io.parvis.talk.replies;

import io.parvis.platform.database.CannotStart;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The mailbox to which answers go, as the operator set it up: `tickets@post.example`. What stands after a plus in the part
/// before the `@` says for whom a mail is.
///
/// @param address null where there is none, and nobody can answer by mail
public record ReplyBox(@Nullable String address) {

    // 64 may stand before the @; a plus and the longest name of a firm's address take 41.
    private static final String FORM = "[a-z0-9._-]{1,23}@[a-z0-9][a-z0-9.-]*[a-z0-9]";

    /// @throws CannotStart when the text is no such address
    static ReplyBox of(String text) {
        var address = text.strip().toLowerCase(Locale.ROOT);
        if (address.isEmpty()) {
            return new ReplyBox(null);
        }
        if (!address.matches(FORM)) {
            throw new CannotStart(
                    "PARVIS_REPLY_ADDRESS cannot be used: write the address of a mailbox that also takes what stands"
                            + " after a plus, such as tickets@firm.example, with at most 23 letters before the @.");
        }
        return new ReplyBox(address);
    }

    public boolean isThere() {
        return address != null;
    }

    /// The address with something after the plus.
    /// @throws IllegalStateException where there is no such mailbox
    public String address(String tag) {
        if (address == null) {
            throw new IllegalStateException("nobody can answer by mail");
        }
        return address.replace("@", "+" + tag + "@");
    }

    /// What stands after the plus, in small letters; empty when the address is another mailbox, or the bare one.
    public Optional<String> tag(String recipient) {
        if (address == null) {
            return Optional.empty();
        }
        var at = address.indexOf('@');
        var small = recipient.strip().toLowerCase(Locale.ROOT);
        var begin = address.substring(0, at) + "+";
        var end = address.substring(at);
        return small.startsWith(begin)
                        && small.endsWith(end)
                        && small.length() > address.length() + 1
                ? Optional.of(small.substring(begin.length(), small.length() - end.length()))
                : Optional.empty();
    }
}
