package io.parvis.papers.expected;

import io.parvis.platform.kernel.Refused;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An expected document and a person, as a list names a row: `expected_person`.
record Pair(UUID expected, UUID person) {

    private static final int PARTS = 2;

    /// @throws Refused when it names nothing
    static Pair of(String text) {
        var parts = text.split("_", PARTS);
        try {
            if (parts.length == PARTS) {
                return new Pair(UUID.fromString(parts[0]), UUID.fromString(parts[1]));
            }
        } catch (IllegalArgumentException unreadable) {
            throw Refused.because("form.unreadable");
        }
        throw Refused.because("form.unreadable");
    }

    /// Those of a list that can be read; what cannot names nothing.
    static @Nullable Pair orNone(String text) {
        try {
            return text.isEmpty() ? null : of(text);
        } catch (Refused unreadable) {
            return null;
        }
    }

    static UUID[] expected(List<Pair> all) {
        return all.stream().map(Pair::expected).toArray(UUID[]::new);
    }

    static UUID[] people(List<Pair> all) {
        return all.stream().map(Pair::person).toArray(UUID[]::new);
    }

    @Override
    public String toString() {
        return expected + "_" + person;
    }
}
