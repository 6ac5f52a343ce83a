package io.parvis.house;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Which keys code and templates say: those that stand there in full, and patterns of those put together.
final class Spoken {

    private static final Pattern IN_TEMPLATE = Pattern.compile("\\bt\\(\"([^\"]+)\"\\s*(\\+)?");
    private static final Pattern PUT_TOGETHER =
            Pattern.compile("\"([\\w.-]+\\.)\" \\+ [\\w.()]+(?: \\+ \"([\\w.-]+)\")?");

    // How a key is handed on, and which argument it is.
    private static final Map<String, Integer> TAKES_KEY =
            Map.of(
                    "t",
                    0,
                    "Message.of",
                    0,
                    "saying",
                    0,
                    "Refused.because",
                    0,
                    "Refused.when",
                    1,
                    "Refused.at",
                    1,
                    "Change.between",
                    0,
                    "Change",
                    0,
                    "Forbidden",
                    0);

    /// Keys with the place where they are said.
    final Map<String, String> said = new TreeMap<>();

    /// Every literal there is: a key may be handed on in ways that are not known here.
    private final Set<String> literals = new TreeSet<>();

    private final StringBuilder templates = new StringBuilder();
    private final List<Pattern> patterns = new ArrayList<>();

    Spoken template(String path, String text) {
        IN_TEMPLATE
                .matcher(text)
                .results()
                .filter(found -> found.group(2) == null)
                .forEach(found -> said.put(found.group(1), path));
        templates.append(text);
        PUT_TOGETHER
                .matcher(text)
                .results()
                .forEach(found -> pattern(found.group(1), found.group(2)));
        return this;
    }

    Spoken java(Source source) {
        source.tree().accept(new Listener(source), null);
        return this;
    }

    boolean says(String key) {
        return literals.contains(key)
                || templates.indexOf('"' + key + '"') >= 0
                || literals.contains("@" + key)
                || patterns.stream().anyMatch(pattern -> pattern.matcher(key).matches());
    }

    private void pattern(String before, String after) {
        var end = after == null ? "" : Pattern.quote(after);
        patterns.add(Pattern.compile(Pattern.quote(before) + "[\\w-]+" + end));
    }

    private static String bare(String literal) {
        return literal.substring(1, literal.length() - 1);
    }

    private final class Listener extends TreeScanner<Void, Void> {

        private final Source source;

        Listener(Source source) {
            this.source = source;
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
            hear(call.getMethodSelect().toString(), call.getArguments());
            return super.visitMethodInvocation(call, nothing);
        }

        @Override
        public Void visitNewClass(NewClassTree made, Void nothing) {
            hear(made.getIdentifier().toString(), made.getArguments());
            return super.visitNewClass(made, nothing);
        }

        private void hear(String called, List<? extends ExpressionTree> arguments) {
            var name =
                    TAKES_KEY.containsKey(called)
                            ? called
                            : called.substring(called.lastIndexOf('.') + 1);
            var place = TAKES_KEY.get(name);
            if (place != null
                    && place < arguments.size()
                    && arguments.get(place) instanceof LiteralTree literal
                    && literal.getKind() == Tree.Kind.STRING_LITERAL) {
                said.put(literal.getValue().toString(), source.at(literal));
            }
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Void nothing) {
            if (literal.getKind() == Tree.Kind.STRING_LITERAL) {
                literals.add(literal.getValue().toString());
            }
            return super.visitLiteral(literal, nothing);
        }

        @Override
        public Void visitBinary(BinaryTree sum, Void nothing) {
            var parts = sum.toString().split(" \\+ ");
            if (parts[0].matches("\"[\\w.-]+\\.\"")) {
                var last = parts[parts.length - 1];
                var ends = parts.length > 2 && last.matches("\"[\\w.-]+\"");
                pattern(bare(parts[0]), ends ? bare(last) : null);
            }
            return super.visitBinary(sum, nothing);
        }
    }
}
