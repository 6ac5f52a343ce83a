package io.parvis.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What Parvis has to do, group by group, and what is wrong with what is said of it.
record Requirements(List<Group> groups) {

    private static final Path FILE = Path.of("src/test/resources/requirements.txt");

    record Group(String code, String title, List<Requirement> all) {

        long claimed() {
            return all.stream().filter(Requirement::claimed).count();
        }

        boolean holdsDecisions() {
            return all.stream().allMatch(one -> one.kind() == Requirement.Kind.DECISION);
        }
    }

    static Requirements committed() {
        try {
            return of(Files.readString(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Requirements of(String text) {
        var groups = new ArrayList<Group>();
        for (var line : text.lines().toList()) {
            if (line.startsWith("= ")) {
                var head = line.split(" ", 3);
                groups.add(new Group(head[1], head[2], new ArrayList<>()));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                groups.getLast().all().add(Requirement.of(line));
            }
        }
        return new Requirements(groups);
    }

    List<Requirement> all() {
        return groups.stream().flatMap(group -> group.all().stream()).toList();
    }

    /// What is claimed done, and no test proves.
    List<String> unproven(Proofs proofs) {
        return all().stream()
                .filter(one -> one.claimed() && proofs.of(one.id()).isEmpty())
                .map(Requirement::id)
                .toList();
    }

    /// What tests say they prove, and is no requirement.
    List<String> unknown(Proofs proofs) {
        var known = all().stream().map(Requirement::id).collect(Collectors.toSet());
        return proofs.ids().stream().filter(id -> !known.contains(id)).toList();
    }

    /// What stands in another group than its own, twice, or with a number left out before it.
    List<String> misnumbered() {
        var found = new ArrayList<String>();
        for (var group : groups) {
            for (int n = 0; n < group.all().size(); n++) {
                var one = group.all().get(n);
                if (one.number() != n + 1
                        || !one.id().replaceAll("-?\\d+", "").equals(group.code())) {
                    found.add(one.id());
                }
            }
        }
        return found;
    }
}
