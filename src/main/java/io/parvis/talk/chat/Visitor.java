package io.parvis.talk.chat;

import io.parvis.people.domains.DomainId;
import io.parvis.people.identity.AccountId;
import org.jspecify.annotations.Nullable;

/// Who talks with the firm.
///
/// @param domain the client's, where a user of it talks; null for somebody from a site of the firm's
/// @param member the user; null for somebody from a site
public record Visitor(
        @Nullable DomainId domain, @Nullable AccountId member, String name, String email) {

    /// Somebody of whom we know nothing but what they say.
    public static Visitor unknown(String name, String email) {
        return new Visitor(null, null, name, email);
    }

    public boolean isKnown() {
        return member != null;
    }
}
