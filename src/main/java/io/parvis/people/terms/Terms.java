package io.parvis.people.terms;

import io.parvis.platform.i18n.Translations;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a client agrees to.
///
/// @param number 0 for a draft; else it counts the versions that were published
/// @param asksAgain whether those who are clients already are asked to accept it
/// @param publishedAt null for a draft
public record Terms(
        UUID id,
        int number,
        Translations text,
        boolean asksAgain,
        @Nullable Instant publishedAt,
        int version) {}
