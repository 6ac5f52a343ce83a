package io.parvis.people.segments;

import io.parvis.platform.kernel.NotFound;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/// One step up or down a list.
enum Reordering {
    UP,
    DOWN;

    /// The one that is meant. @throws NotFound when it is not there any more
    static <T> T get(List<T> all, Predicate<T> meant) {
        return all.stream().filter(meant).findFirst().orElseThrow(NotFound::new);
    }

    /// The list with one of its things a step further; the same list when it already stands at that end.
    <T> List<T> of(List<T> all, T moved) {
        var from = all.indexOf(moved);
        var to = this == UP ? from - 1 : from + 1;
        if (to < 0 || to >= all.size()) {
            return all;
        }
        var ordered = new ArrayList<>(all);
        Collections.swap(ordered, from, to);
        return ordered;
    }
}
