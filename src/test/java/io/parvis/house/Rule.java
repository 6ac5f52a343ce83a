package io.parvis.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// A rule of the house for Java: what it finds, each with its place and the name of what it found in brackets, by
/// which a reasoned exception calls it.
interface Rule {

    List<String> found(Source source);

    /// Fails for what breaks the rule and is no exception, and for an exception that breaks it no more.
    ///
    /// @param exceptions why, by the name of what may break it
    default void assertKept(List<Source> sources, Map<String, String> exceptions) {
        var broken = sources.stream().map(this::found).flatMap(List::stream).toList();
        var names = broken.stream().map(Rule::nameIn).toList();
        assertThat(broken).filteredOn(one -> !exceptions.containsKey(nameIn(one))).isEmpty();
        assertThat(exceptions.keySet())
                .as("exceptions that are needed no more")
                .allMatch(names::contains);
    }

    private static String nameIn(String finding) {
        return finding.substring(finding.indexOf('[') + 1, finding.indexOf(']'));
    }

    /// A rule that walks the parts of a file.
    static Rule walking(Function<Source, Walk> walk) {
        return source -> {
            var walking = walk.apply(source);
            walking.scan(source.tree(), null);
            return walking.found;
        };
    }

    /// Walks a file, and writes down what it finds.
    abstract class Walk extends TreePathScanner<Void, Void> {

        final Source source;
        final List<String> found = new ArrayList<>();

        Walk(Source source) {
            this.source = source;
        }

        void note(Tree part, String name, String what) {
            found.add("%s [%s] %s".formatted(source.at(part), name, what));
        }

        /// The name of the innermost type around the part under the walk.
        String type() {
            for (var path = getCurrentPath(); path != null; path = path.getParentPath()) {
                if (path.getLeaf() instanceof ClassTree around
                        && !around.getSimpleName().isEmpty()) {
                    return around.getSimpleName().toString();
                }
            }
            return "";
        }
    }
}
