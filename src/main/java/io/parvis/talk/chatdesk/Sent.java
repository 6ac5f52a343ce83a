package io.parvis.talk.chatdesk;

import io.parvis.people.identity.AccountId;
import io.parvis.talk.chat.Saying;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What employees send from the desk.
final class Sent {

    private Sent() {}

    /// A line; its text may be empty where files come with it.
    record Words(@NotNull UUID key, @NotNull @Size(max = Saying.LONGEST) String text) {}

    /// @param from the colleague who was seen to have it; null: nobody
    record Taking(@Nullable AccountId from) {}

    record Passing(@NotNull AccountId employee) {}

    /// That one has read up to a number, or is typing.
    record Mark(@Min(0) @Max(Integer.MAX_VALUE) @Nullable Integer read, boolean typing) {}

    /// How it is kept as a ticket.
    ///
    /// @param code of the client, where a stranger talked
    /// @param open whether something is left to be done
    record Filing(
            @NotNull UUID category,
            @NotNull @Size(max = 200) String subject,
            @NotNull @Size(max = 20) String code,
            boolean open) {}
}
