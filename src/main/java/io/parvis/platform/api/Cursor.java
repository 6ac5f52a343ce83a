package io.parvis.platform.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Where a page of a list ended. Callers hand it back as they got it; what is in it is ours, and is checked.
public record Cursor(List<String> parts) {

    private static final String BETWEEN = "\n";

    public static Cursor of(String... parts) {
        return new Cursor(List.of(parts));
    }

    /// What stands in the answer and comes back in the address.
    public String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(BETWEEN, parts).getBytes(StandardCharsets.UTF_8));
    }

    static Optional<Cursor> find(String text) {
        try {
            var read = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            return read.isEmpty() || read.indexOf('\0') >= 0
                    ? Optional.empty()
                    : Optional.of(new Cursor(List.of(read.split(BETWEEN, -1))));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /// The id that stands last in it. @throws Refusal when there is none
    public UUID id() {
        try {
            return UUID.fromString(parts.getLast());
        } catch (IllegalArgumentException none) {
            throw Refusal.cursor();
        }
    }

    /// @throws Refusal when it has another number of parts, and so is of another list
    public Cursor of(int number) {
        if (parts.size() != number) {
            throw Refusal.cursor();
        }
        return this;
    }
}
