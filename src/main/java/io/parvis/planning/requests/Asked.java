package io.parvis.planning.requests;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody asks for at a portal.
///
/// @param typed what the feature needs to do it later, which is kept as JSON
/// @param once the same however often the form is sent; null where that makes no difference
public record Asked(RequestKind kind, Record typed, @Nullable UUID once) {

    public Asked(RequestKind kind, Record typed) {
        this(kind, typed, null);
    }
}
