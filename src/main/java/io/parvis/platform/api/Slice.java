package io.parvis.platform.api;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A page of a list.
///
/// @param next the cursor of the page after it; null on the last
public record Slice<T extends Record>(List<T> items, @Nullable String next) {

    /// Of rows that were read one further than asked for: the one too many says that there is more.
    public static <R, T extends Record> Slice<T> of(
            List<R> rows, int limit, Function<R, T> shown, Function<R, Cursor> place) {
        var more = rows.size() > limit;
        var here = more ? rows.subList(0, limit) : rows;
        return new Slice<>(
                here.stream().map(shown).toList(),
                more ? place.apply(here.getLast()).text() : null);
    }

    /// Of a short list that was read whole.
    public static <T extends Record> Slice<T> of(
            List<T> all, Asked<?> asked, Function<T, Object> id) {
        var after = asked.place().map(cursor -> cursor.parts().getFirst()).orElse("");
        var from =
                IntStream.range(0, all.size())
                        .filter(i -> id.apply(all.get(i)).toString().equals(after))
                        .findFirst();
        var rest = all.subList(from.isPresent() ? from.getAsInt() + 1 : 0, all.size());
        return of(rest, asked.limit(), Function.identity(), one -> Cursor.of(id.apply(one) + ""));
    }
}
