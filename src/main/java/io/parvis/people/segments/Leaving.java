package io.parvis.people.segments;

import static io.parvis.platform.api.Sent.text;

import io.parvis.platform.kernel.Refused;
import io.parvis.platform.web.Choice;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where clients go when what they are in is deleted.
///
/// @param into the id of another one, [#NONE], or empty when nothing was chosen
record Leaving(String into) {

    static final String NONE = "none";

    /// Where they go; empty for nowhere.
    ///
    /// @throws Refused at `into` when nothing was chosen, or what is not there any more
    <T> Optional<T> among(List<T> others, Function<T, Object> id) {
        if (into.equals(NONE)) {
            return Optional.empty();
        }
        return Optional.of(
                others.stream()
                        .filter(other -> id.apply(other).toString().equals(into))
                        .findFirst()
                        .orElseThrow(() -> Refused.at("into", "segment.say-where")));
    }

    /// What one may choose: nowhere, in these words, or one of the others.
    static <T> List<Choice> places(
            String nowhere, List<T> others, Function<T, Object> id, Function<T, String> name) {
        return Stream.concat(
                        Stream.of(new Choice(NONE, nowhere)),
                        others.stream()
                                .map(one -> new Choice(id.apply(one).toString(), name.apply(one))))
                .toList();
    }

    /// What a program says about it.
    record Asked(@Nullable String into) {

        Leaving leaving() {
            return new Leaving(text(into));
        }
    }
}
