package io.parvis.house;

import java.util.regex.Pattern;

/// One line of what Parvis has to do.
record Requirement(String id, Kind kind, boolean claimed, String statement) {

    private static final Pattern LINE = Pattern.compile("([A-Z]+-?\\d+) ([SID]) ([+-]) (\\S.*)");

    enum Kind {
        STATED("stated"),
        IMPLIED("implied"),
        DECISION("decision");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }

        private static Kind of(String letter) {
            return switch (letter) {
                case "S" -> STATED;
                case "I" -> IMPLIED;
                default -> DECISION;
            };
        }
    }

    static Requirement of(String line) {
        var parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a requirement: " + line);
        }
        return new Requirement(
                parts.group(1),
                Kind.of(parts.group(2)),
                parts.group(3).equals("+"),
                parts.group(4));
    }

    int number() {
        return Integer.parseInt(id.replaceAll("\\D", ""));
    }
}
