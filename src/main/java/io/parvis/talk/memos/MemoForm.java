package io.parvis.talk.memos;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is typed to the other side.
///
/// @param once the same however often the form is sent
record MemoForm(@NotBlank @Size(max = 4000) String body, @Nullable UUID once) {}
