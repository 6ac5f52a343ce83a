package io.parvis.talk.chatroom;

import io.parvis.talk.chat.Saying;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/// What people on a site of the firm's send.
final class SiteForms {

    private SiteForms() {}

    /// The first line of a chat, or a message that is left.
    record Opening(
            @NotNull UUID key,
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Email @Size(max = 254) String email,
            @NotBlank @Size(max = Saying.LONGEST) String text) {}
}
