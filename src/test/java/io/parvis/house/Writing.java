package io.parvis.house;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// What stands in texts: statements, sentences, comments.
final class Writing {

    private static final Pattern NOTE =
            Pattern.compile(
                    "//.*\\b(?:TODO|FIXME|XXX)\\b|\\* *@author\\b|^\\s*//(?!/).*[;{}]\\s*$");
    private static final Pattern SENTENCE = Pattern.compile("\\p{L}{2,} \\p{L}{2,}");
    private static final Pattern SQL_PART =
            Pattern.compile(
                    "(?s)\\s*(select|insert|update|delete|with|from|where|and|or|order|values|on|returning|copy) .*");
    private static final Pattern FOR_PROGRAMMERS =
            Pattern.compile("^LOG\\.|^super$|(Exception|Error)$");
    private static final Pattern SQL =
            Pattern.compile("(?is)^\\s*(select|insert into|update|delete from|with)\\s.*");

    private Writing() {}

    /// SQL is lower case, names its columns, and leaves the firm to the walls.
    static final Rule STATEMENTS =
            Rule.walking(source ->
                    new Rule.Walk(source) {
                        @Override
                        public Void visitLiteral(LiteralTree literal, Void nothing) {
                            if (literal.getKind() == Tree.Kind.STRING_LITERAL) {
                                judge(literal, literal.getValue().toString());
                            }
                            return super.visitLiteral(literal, nothing);
                        }

                        private void judge(LiteralTree literal, String text) {
                            if (SQL.matcher(text).matches()
                                    && text.matches("(?s)\\s*[A-Z]+\\s.*")
                                    && text.matches("(?s).*\\b(FROM|INTO|SET|VALUES)\\b.*")) {
                                note(literal, type(), "shouts SQL");
                            }
                            if (text.matches("(?is).*\\bselect\\s+(\\w+\\.)?\\*.*")) {
                                note(literal, type(), "selects everything");
                            }
                            if (text.matches("(?is).*\\bfirm_id\\s*=\\s*:.*")) {
                                note(literal, type(), "names the firm, which the walls do");
                            }
                        }
                    });

    /// What a person reads stands in the messages.
    static final Rule WORDS =
            Rule.walking(source ->
                    new Rule.Walk(source) {
                        @Override
                        public Void visitLiteral(LiteralTree literal, Void nothing) {
                            if (literal.getKind() == Tree.Kind.STRING_LITERAL
                                    && SENTENCE.matcher(literal.getValue().toString()).find()
                                    && !SQL_PART.matcher(literal.getValue().toString()).matches()
                                    && !isForProgrammers()) {
                                note(literal, type(), "says " + literal);
                            }
                            return super.visitLiteral(literal, nothing);
                        }

                        private boolean isForProgrammers() {
                            for (var path = getCurrentPath();
                                    path != null;
                                    path = path.getParentPath()) {
                                var part = path.getLeaf();
                                if (part instanceof AnnotationTree
                                        || part instanceof ThrowTree
                                        || part instanceof MethodInvocationTree call
                                                && FOR_PROGRAMMERS
                                                        .matcher(call.getMethodSelect().toString())
                                                        .find()) {
                                    return true;
                                }
                            }
                            return false;
                        }
                    });

    /// Comments say why; what is to be done stands elsewhere, and what is done no more is gone.
    static final Rule NOTES =
            source -> {
                var lines = source.text().lines().toList();
                return IntStream.range(0, lines.size())
                        .filter(i -> NOTE.matcher(lines.get(i)).find())
                        .mapToObj(i ->
                                "%s:%d [%s] %s"
                                        .formatted(
                                                source.path(),
                                                i + 1,
                                                source.path(),
                                                lines.get(i).strip()))
                        .toList();
            };
}
