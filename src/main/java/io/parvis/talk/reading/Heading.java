package io.parvis.talk.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the head of a mail says.
///
/// @param identity the same for the same mail, however often it comes
/// @param sender the address, in small letters; empty when there is none that can be read
/// @param recipients all addresses it was sent to, as far as they can be read
/// @param authentication what the mail server says of the sender
/// @param warning why it is no answer of a person, as far as the head tells
public record Heading(
        String identity,
        String sender,
        List<String> recipients,
        String subject,
        Authentication authentication,
        @Nullable Flaw warning) {}
