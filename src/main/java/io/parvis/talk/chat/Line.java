package io.parvis.talk.chat;

import io.parvis.people.identity.AccountId;
import io.parvis.platform.files.StoredFile;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that was said in a chat, or happened to it.
///
/// @param number from 1, without a gap
/// @param author null where nobody with an account wrote it
public record Line(
        int number,
        LineKind kind,
        boolean byVisitor,
        @Nullable AccountId author,
        String name,
        String text,
        Instant at,
        List<StoredFile> files) {}
