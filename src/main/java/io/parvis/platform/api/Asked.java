package io.parvis.platform.api;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the address of a list asks for: its filter, how many at once, and from where on.
public record Asked<T extends Record>(T filter, int limit, @Nullable Cursor cursor) {

    static final int USUAL = 50;
    static final int MOST = 200;

    /// Where the page before ended.
    public Optional<Cursor> place() {
        return Optional.ofNullable(cursor);
    }

    /// A list without a filter.
    public record Everything() {}
}
