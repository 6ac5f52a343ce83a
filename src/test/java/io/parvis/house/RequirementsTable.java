package io.parvis.house;

import java.util.stream.Collectors;

/// `docs/requirements.md`.
record RequirementsTable(Requirements requirements, Proofs proofs) {

    private static final String HEAD =
            """
            # What Parvis has to do, and what proves it

            Every requirement with its id, whether it was `stated` or is `implied` by what was stated, where it stands, and
            the tests that carry its id in `@Proves`. `done` is claimed, and the build fails where no test proves it;
            `begun` has a test already and is not claimed; `open` has none. The decisions on what was left open come last.

            A test writes this file from `src/test/resources/requirements.txt` and the sources of the tests. After changing
            either, run `./mvnw test -Dtest=RequirementsTest -Dparvis.write=true`, and commit what it wrote.

            | group | | done | of |
            |---|---|---|---|
            """;

    String text() {
        var text = new StringBuilder(HEAD);
        requirements.groups().stream()
                .filter(group -> !group.holdsDecisions())
                .forEach(group ->
                        text.append(
                                "| %s | %s | %d | %d |\n"
                                        .formatted(
                                                group.code(),
                                                group.title(),
                                                group.claimed(),
                                                group.all().size())));
        requirements.groups().forEach(group -> text.append(section(group)));
        return text.toString();
    }

    private String section(Requirements.Group group) {
        if (group.holdsDecisions()) {
            return "\n## %s\n\n| id | decision | proved by |\n|---|---|---|\n"
                            .formatted(group.title())
                    + group.all().stream()
                            .map(one ->
                                    "| %s | %s | %s |\n"
                                            .formatted(one.id(), one.statement(), proved(one)))
                            .collect(Collectors.joining());
        }
        return "\n## %s · %s\n\n| id | kind | requirement | state | proved by |\n|---|---|---|---|---|\n"
                        .formatted(group.code(), group.title())
                + group.all().stream().map(this::row).collect(Collectors.joining());
    }

    private String row(Requirement one) {
        return "| %s | %s | %s | %s | %s |\n"
                .formatted(one.id(), one.kind().word(), one.statement(), state(one), proved(one));
    }

    private String state(Requirement one) {
        if (one.claimed()) {
            return "done";
        }
        return proofs.of(one.id()).isEmpty() ? "open" : "begun";
    }

    private String proved(Requirement one) {
        return proofs.of(one.id()).stream()
                .map(proof -> "[%s](../src/test/java/%s)".formatted(proof.name(), proof.path()))
                .collect(Collectors.joining("<br>"));
    }
}
