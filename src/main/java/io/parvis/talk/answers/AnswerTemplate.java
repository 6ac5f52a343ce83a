package io.parvis.talk.answers;

import io.parvis.people.identity.AccountId;
import io.parvis.talk.categories.Translated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A text to be put into an answer or a message.
///
/// @param category for whose tickets it is offered; for all when null
/// @param owner the employee whose alone it is; everybody's when null
/// @param version counts the changes, so that the second of two who edit it is told
public record AnswerTemplate(
        UUID id,
        String name,
        @Nullable UUID category,
        @Nullable AccountId owner,
        Translated subject,
        Translated text,
        int version) {}
