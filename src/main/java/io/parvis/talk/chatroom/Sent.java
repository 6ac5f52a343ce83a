package io.parvis.talk.chatroom;

import io.parvis.talk.chat.Saying;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What visitors send.
final class Sent {

    private Sent() {}

    /// A line; its text may be empty where files come with it.
    record Words(@NotNull UUID key, @NotNull @Size(max = Saying.LONGEST) String text) {}

    /// The first line of a chat.
    record Opening(@NotNull UUID key, @NotBlank @Size(max = Saying.LONGEST) String text) {}

    /// A message for when somebody is there again.
    record Message(@NotNull UUID category, @NotBlank @Size(max = 20_000) String text) {

        private static final int SUBJECT = 120;

        /// The beginning of what it says.
        String subject() {
            var first = text.strip().lines().findFirst().orElse("?").strip();
            return first.length() <= SUBJECT
                    ? first
                    : first.substring(0, SUBJECT - 1).strip() + "…";
        }
    }

    /// That one has read up to a number, or is typing.
    record Mark(@Min(0) @Max(Integer.MAX_VALUE) @Nullable Integer read, boolean typing) {}

    record Wish(boolean wanted) {}
}
