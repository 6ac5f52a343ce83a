package io.parvis.house;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.VariableTree;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/// What code of the house does not do.
final class Habits {

    private static final Set<String> REFUSED_SUFFIXES =
            Set.of(
                    "Service", "Manager", "Helper", "Util", "Utils", "Impl", "Dto", "DTO", "Entity",
                    "Mapper", "Facade", "Base", "Common");
    private static final Pattern WATCH =
            Pattern.compile(
                    "^(java\\.time\\.)?((Instant|Local\\w+|Zoned\\w+|Offset\\w+|Year\\w*)\\.now|Clock\\.system\\w*)\\("
                            + "|^System\\.currentTimeMillis");
    private static final Pattern MUTABLE =
            Pattern.compile(
                    "(Hash|Linked|Tree|Concurrent|Array|Enum|Copy|Identity|Weak)\\w*(Map|Set|List|Deque|Queue)\\b.*|Atomic\\w+.*|StringBuilder.*");

    private Habits() {}

    /// The time comes from the clock.
    static final Rule CLOCK =
            Rule.walking(source ->
                    new Rule.Walk(source) {
                        @Override
                        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                            var text = call.toString();
                            if (WATCH.matcher(text).find()
                                    && !text.matches("(?s).*\\.now\\(.*[cC]lock.*\\)")) {
                                note(call, type(), "asks " + text);
                            }
                            return super.visitMethodInvocation(call, nothing);
                        }
                    });

    /// Nothing is printed but by the command line.
    static final Rule PRINTING =
            Rule.walking(source ->
                    new Rule.Walk(source) {
                        @Override
                        public Void visitMemberSelect(MemberSelectTree select, Void nothing) {
                            if (select.toString().matches("System\\.(out|err)")) {
                                note(select, type(), "uses " + select);
                            }
                            return super.visitMemberSelect(select, nothing);
                        }
                    });

    /// `get` throws, `find` is optional, and a name says what a thing is.
    static final Rule NAMES =
            Rule.walking(source ->
                    new Rule.Walk(source) {
                        @Override
                        public Void visitClass(ClassTree type, Void nothing) {
                            var name = type.getSimpleName().toString();
                            if (REFUSED_SUFFIXES.stream().anyMatch(name::endsWith)
                                    || name.startsWith("Abstract")) {
                                note(type, name, "says nothing with its last word");
                            }
                            return super.visitClass(type, nothing);
                        }

                        @Override
                        public Void visitMethod(MethodTree method, Void nothing) {
                            var name = method.getName().toString();
                            var returned = String.valueOf(method.getReturnType());
                            if (name.matches("find([A-Z].*)?")
                                    && !returned.startsWith("Optional<")) {
                                note(method, type() + "." + name, "finds, but returns " + returned);
                            }
                            if (name.matches("get([A-Z].*)?")
                                    && (returned.startsWith("Optional")
                                            || method.getModifiers()
                                                    .toString()
                                                    .contains("@Nullable"))) {
                                note(method, type() + "." + name, "gets, but returns " + returned);
                            }
                            return super.visitMethod(method, nothing);
                        }
                    });

    /// What is static does not change.
    static final Rule STATIC_STATE =
            Rule.walking(source ->
                    new Rule.Walk(source) {
                        @Override
                        public Void visitVariable(VariableTree field, Void nothing) {
                            var flags = field.getModifiers().getFlags();
                            var inType =
                                    getCurrentPath().getParentPath().getLeaf() instanceof ClassTree;
                            var constant =
                                    field.getModifiers()
                                            .toString()
                                            .contains("/*public static final*/");
                            if (inType
                                    && !constant
                                    && flags.contains(Modifier.STATIC)
                                    && changes(field)) {
                                note(field, type() + "." + field.getName(), "can change");
                            }
                            return super.visitVariable(field, nothing);
                        }
                    });

    private static boolean changes(VariableTree field) {
        return !field.getModifiers().getFlags().contains(Modifier.FINAL)
                || field.getInitializer() instanceof NewArrayTree
                || field.getInitializer() instanceof NewClassTree made
                        && MUTABLE.matcher(made.getIdentifier().toString()).matches();
    }

    /// What goes wrong is not swallowed whole.
    static final Rule CATCHES =
            Rule.walking(source ->
                    new Rule.Walk(source) {
                        @Override
                        public Void visitCatch(CatchTree caught, Void nothing) {
                            var type = caught.getParameter().getType().toString();
                            if (type.matches(
                                            "(.*\\b)?(Exception|Throwable|RuntimeException|Error)(\\b.*)?")
                                    && !type.matches(".*[a-z](Exception|Error)")) {
                                note(caught, type(), "catches " + type);
                            }
                            return super.visitCatch(caught, nothing);
                        }
                    });
}
