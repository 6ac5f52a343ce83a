package io.parvis.house;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Which tests prove what, as they say with `@Proves`.
record Proofs(Map<String, List<Proof>> byId) {

    /// A test, or a class of tests, and the file it stands in.
    record Proof(String path, String name) {}

    static Proofs in(List<Source> sources) {
        var walk = new Walk();
        for (var source : sources) {
            walk.path = source.path();
            walk.scan(source.tree(), null);
        }
        return new Proofs(walk.found);
    }

    List<Proof> of(String id) {
        return byId.getOrDefault(id, List.of());
    }

    Set<String> ids() {
        return byId.keySet();
    }

    private static final class Walk extends TreePathScanner<Void, Void> {

        private final Map<String, List<Proof>> found = new TreeMap<>();
        private String path = "";

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            note(type.getModifiers(), type.getSimpleName().toString());
            return super.visitClass(type, nothing);
        }

        // What does not run proves nothing.
        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            var names = names(method.getModifiers());
            if (getCurrentPath().getParentPath().getLeaf() instanceof ClassTree type
                    && names.stream().anyMatch(name -> name.endsWith("Test"))
                    && !names.contains("Disabled")) {
                note(method.getModifiers(), type.getSimpleName() + "." + method.getName());
            }
            return super.visitMethod(method, nothing);
        }

        private void note(ModifiersTree modifiers, String name) {
            for (var annotation : modifiers.getAnnotations()) {
                if (annotation.getAnnotationType().toString().equals("Proves")) {
                    for (var id : strings(annotation)) {
                        found.computeIfAbsent(id, key -> new ArrayList<>())
                                .add(new Proof(path, name));
                    }
                }
            }
        }

        private static List<String> names(ModifiersTree modifiers) {
            return modifiers.getAnnotations().stream()
                    .map(annotation -> annotation.getAnnotationType().toString())
                    .toList();
        }

        private static List<String> strings(AnnotationTree annotation) {
            var strings = new ArrayList<String>();
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitLiteral(LiteralTree literal, Void nothing) {
                    strings.add(String.valueOf(literal.getValue()));
                    return null;
                }
            }.scan(annotation.getArguments(), null);
            return strings;
        }
    }
}
