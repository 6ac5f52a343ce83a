package io.parvis.platform.api;

import org.jspecify.annotations.Nullable;

/// What the API answers when all went well.
///
/// @param tag of what is in the body; null where it has no version
/// @param location of what was made, after the root; empty where nothing was
public record Reply<T extends Record>(
        int status, @Nullable T body, @Nullable Tag tag, String location) {

    public static <T extends Record> Reply<T> of(T body) {
        return new Reply<>(200, body, null, "");
    }

    public static <T extends Record> Reply<T> created(String location, T body) {
        return new Reply<>(201, body, null, location);
    }

    /// What stands there: made just now, unless the location is empty.
    public static <T extends Record> Reply<T> at(String location, T body) {
        return location.isEmpty() ? of(body) : created(location, body);
    }

    /// Done, and there is nothing to read.
    public static Reply<Nothing> done() {
        return new Reply<>(204, null, null, "");
    }

    public Reply<T> tagged(Tag version) {
        return new Reply<>(status, body, version, location);
    }

    /// No body at all.
    public record Nothing() {}
}
