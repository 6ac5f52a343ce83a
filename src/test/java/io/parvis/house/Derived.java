package io.parvis.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The keys that follow from something else than a literal: from constants, events, problems, rules of the database
/// and of forms, and the navigation.
final class Derived {

    private static final Pattern PROBLEM =
            Pattern.compile("new ProblemPage\\(\\s*\\w+,\\s*\"([\\w-]+)\"");
    private static final Pattern NAVIGATION =
            Pattern.compile("\\b(?:item|group)\\(\\s*\"([\\w-]+)\"");
    private static final Pattern CONSTRAINT =
            Pattern.compile("\\b(?:constraint(?: trigger)? |unique index |constraint = ')(\\w+)");
    private static final Pattern FORM_RULE =
            Pattern.compile("import jakarta\\.validation\\.constraints\\.(\\w+);");

    // Drawn by the program itself.
    private static final Set<String> NEVER_BROKEN =
            Set.of("session_token_taken", "client_code_taken");
    // Workers are listed when there are visits.
    private static final Set<String> NEVER_SHOWN =
            Set.of("Role.NOBODY", "Role.OUTSIDER", "Role.WORKER", "Role.API_KEY");

    private final Map<String, List<String>> enums = new TreeMap<>();
    private final Set<String> events = new TreeSet<>();
    private final Set<String> constraints = new TreeSet<>();

    Derived() {
        Source.program().forEach(source -> source.tree().accept(new Collector(), null));
        Texts.under(Path.of("src/main/resources/db/migration"), ".sql")
                .values()
                .forEach(text -> constraints.addAll(all(CONSTRAINT, text)));
    }

    /// All keys that must be there, given those that are: an enum is shown with all its constants or not at all.
    Set<String> wanted(Set<String> known) {
        var wanted = new TreeSet<String>();
        enums.forEach((name, constants) -> {
            if (constants.stream().anyMatch(constant -> known.contains(name + "." + constant))) {
                constants.forEach(constant -> wanted.add(name + "." + constant));
            }
        });
        wanted.removeAll(NEVER_SHOWN);
        events.forEach(event -> wanted.add("history." + event));
        constraints.stream()
                .filter(Derived::isForPeople)
                .forEach(name -> wanted.add("constraint." + name));
        for (var source : Source.program()) {
            var text = source.text();
            all(PROBLEM, text).stream()
                    .flatMap(kind ->
                            Stream.of("title", "advice")
                                    .map(part -> "problem." + kind + "." + part))
                    .forEach(wanted::add);
            all(FORM_RULE, text).forEach(rule -> wanted.add("form." + rule));
            if (source.path().endsWith("/Navigation.java")) {
                all(NAVIGATION, text).forEach(key -> wanted.add("nav." + key));
            }
        }
        return wanted;
    }

    boolean isConstraint(String key) {
        var name = key.substring("constraint.".length());
        return name.equals("unknown") || constraints.contains(name);
    }

    // A rule that a form cannot know by itself: what is taken, what overlaps, what must stay.
    private static boolean isForPeople(String constraint) {
        return constraint.matches(".*_(taken|overlap|active|used)")
                && !NEVER_BROKEN.contains(constraint);
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).toList();
    }

    private final class Collector extends TreeScanner<Void, Void> {

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            var name = type.getSimpleName().toString();
            if (type.getKind() == Tree.Kind.ENUM) {
                var constants = new ArrayList<String>();
                for (var member : type.getMembers()) {
                    if (member instanceof VariableTree constant
                            && constant.getType().toString().equals(name)) {
                        constants.add(constant.getName().toString());
                    }
                }
                enums.put(name, constants);
            }
            // An interface only gathers events, such as all that can happen to an employee.
            if (type.getKind() != Tree.Kind.INTERFACE
                    && type.getImplementsClause().stream()
                            .anyMatch(of -> of.toString().endsWith("Event"))) {
                events.add(name);
            }
            return super.visitClass(type, nothing);
        }
    }
}
