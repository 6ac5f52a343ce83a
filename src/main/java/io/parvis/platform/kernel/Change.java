package io.parvis.platform.kernel;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One thing that changed. `what` is a message key; a value that starts with `@` is one too, any other is plain text.
public record Change(String what, String from, String to) {

    /// The change between two states as a list: empty when both are the same.
    public static <T> List<Change> between(
            String what, @Nullable T from, @Nullable T to, Function<T, String> text) {
        if (Objects.equals(from, to)) {
            return List.of();
        }
        return List.of(
                new Change(
                        what,
                        from == null ? "" : text.apply(from),
                        to == null ? "" : text.apply(to)));
    }

    /// How many there were of something.
    public static Change counted(String what, int number) {
        return new Change(what, "", Integer.toString(number));
    }
}
