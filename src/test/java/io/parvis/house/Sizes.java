package io.parvis.house;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import java.util.List;

/// How long things may be.
final class Sizes {

    private static final int FILE = 200;
    private static final int METHOD = 20;
    private static final int CONSTRUCTOR_PARAMETERS = 5;
    private static final int METHOD_PARAMETERS = 4;
    private static final int TEMPLATE = 80;

    static final Rule FILES =
            source -> {
                var lines = source.text().lines().count();
                return lines <= FILE
                        ? List.of()
                        : List.of(
                                "%s:1 [%s] has %d lines"
                                        .formatted(source.path(), source.path(), lines));
            };

    static final Rule METHODS = Rule.walking(Lengths::new);

    static final Rule PARAMETERS = Rule.walking(Parameters::new);

    private Sizes() {}

    static List<String> template(String path, String text) {
        var lines = text.lines().count();
        return lines <= TEMPLATE ? List.of() : List.of(path + " has " + lines + " lines");
    }

    private static final class Lengths extends Rule.Walk {

        Lengths(Source source) {
            super(source);
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            if (method.getBody() != null && source.firstLine(method.getBody()) > 0) {
                var body = method.getBody();
                var lines = source.lastLine(body) - source.firstLine(body) - 1;
                if (lines > METHOD) {
                    note(method, type() + "." + method.getName(), "has " + lines + " lines");
                }
            }
            return super.visitMethod(method, nothing);
        }
    }

    private static final class Parameters extends Rule.Walk {

        Parameters(Source source) {
            super(source);
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            var constructor = method.getReturnType() == null;
            var most = constructor ? CONSTRUCTOR_PARAMETERS : METHOD_PARAMETERS;
            var count = method.getParameters().size();
            if (count > most && !(constructor && isOfRecord())) {
                note(method, type() + "." + method.getName(), "has " + count + " parameters");
            }
            return super.visitMethod(method, nothing);
        }

        private boolean isOfRecord() {
            return getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.RECORD;
        }
    }
}
