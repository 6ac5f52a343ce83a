package io.parvis.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.StreamSupport;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/// A Java file as the compiler reads it.
record Source(String path, String text, CompilationUnitTree tree, SourcePositions positions) {

    private static final Map<Path, List<Source>> READ = new ConcurrentHashMap<>();

    /// The program.
    static List<Source> program() {
        return READ.computeIfAbsent(Path.of("src/main/java"), Source::under);
    }

    static List<Source> tests() {
        return READ.computeIfAbsent(Path.of("src/test/java"), Source::under);
    }

    /// An example, wrong or right.
    static Source of(String text) {
        return read(List.of(new Text("Example.java", text))).getFirst();
    }

    int firstLine(Tree part) {
        return (int) tree.getLineMap().getLineNumber(positions.getStartPosition(tree, part));
    }

    int lastLine(Tree part) {
        return (int) tree.getLineMap().getLineNumber(positions.getEndPosition(tree, part));
    }

    String inPackage() {
        return tree.getPackage() == null ? "" : tree.getPackage().getPackageName().toString();
    }

    /// Where a part stands, for whoever mends it.
    String at(Tree part) {
        return path + ":" + firstLine(part);
    }

    private static List<Source> under(Path root) {
        return read(
                Texts.under(root, ".java").entrySet().stream()
                        .map(file -> new Text(file.getKey(), file.getValue()))
                        .toList());
    }

    private static List<Source> read(List<Text> files) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var task = (JavacTask) compiler.getTask(null, null, null, List.of(), null, files);
        var positions = Trees.instance(task).getSourcePositions();
        try {
            return StreamSupport.stream(task.parse().spliterator(), false)
                    .map(tree -> new Source(pathOf(tree), textOf(tree), tree, positions))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String pathOf(CompilationUnitTree tree) {
        return tree.getSourceFile().toUri().getPath().substring(1);
    }

    private static String textOf(CompilationUnitTree tree) {
        try {
            return tree.getSourceFile().getCharContent(true).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Text extends SimpleJavaFileObject {

        private final String text;

        Text(String path, String text) {
            super(URI.create("string:///" + path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
