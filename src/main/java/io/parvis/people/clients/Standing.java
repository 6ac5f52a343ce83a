package io.parvis.people.clients;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the firm thinks of a client. No client ever reads it.
public record Standing(@Nullable UUID attitude, String remark) {

    public static final Standing NONE = new Standing(null, "");
}
