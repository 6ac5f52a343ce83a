package io.parvis.people.mapping;

import io.parvis.people.segments.OwnField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Guesses what the columns of a file mean, from their headings.
final class Guessing {

    private Guessing() {}

    /// A target for each column, or an empty text. No target is given twice.
    static List<String> targets(Format format, List<String> headings, List<OwnField> fields) {
        var special = Headings.of(format);
        var common = Headings.of(Format.OTHER);
        var taken = new HashSet<String>();
        var targets = new ArrayList<String>();
        for (var heading : headings) {
            var target =
                    format != Format.OTHER && special.knows(heading)
                            ? special.target(heading)
                            : own(heading, fields, common.target(heading));
            targets.add(!target.isEmpty() && taken.add(target) ? target : "");
        }
        return List.copyOf(targets);
    }

    // A field that the firm named so itself goes before what the word usually means.
    private static String own(String heading, List<OwnField> fields, String otherwise) {
        return fields.stream()
                .filter(field -> Headings.plain(field.name()).equals(Headings.plain(heading)))
                .findFirst()
                .map(OwnField::input)
                .orElse(otherwise);
    }
}
