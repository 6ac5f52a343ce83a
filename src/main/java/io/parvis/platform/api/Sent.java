package io.parvis.platform.api;

import org.jspecify.annotations.Nullable;

/// The body of a request that makes something.
///
/// @param seen which version of it the caller saw, where it says so
public record Sent<T extends Record>(T value, @Nullable Seen seen) {

    /// Whoever says what they saw does not overwrite what is different by now.
    ///
    /// @param now as it is; null where there is none
    /// @throws Refusal with 412
    public void mustStillBe(@Nullable Tag now) {
        if (seen == null) {
            return;
        }
        if (now == null) {
            throw Refusal.stale();
        }
        seen.require(now);
    }

    /// A text as a form holds it: what was not sent is empty.
    public static String text(@Nullable String sent) {
        return sent == null ? "" : sent.strip();
    }
}
