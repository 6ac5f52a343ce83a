package io.parvis.people.segments;

import io.parvis.platform.kernel.Refused;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/// What is typed about a field of the firm's own.
///
/// @param choices one on each line; read for the kind CHOICE only
/// @param version the version that was read, 0 for a new one
record FieldForm(
        @NotBlank @Size(max = 60) String name,
        @NotNull FieldKind kind,
        @Size(max = 10000) String choices,
        @NotNull Integer version) {

    private static final int MOST = 100;
    private static final int LONGEST = 100;

    /// @throws Refused at the choices when there are none, too many, or one is too long
    OwnField field(FieldId id) {
        return new OwnField(
                id, name, kind, kind == FieldKind.CHOICE ? lines() : List.of(), version);
    }

    private List<String> lines() {
        var lines =
                choices.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .distinct()
                        .toList();
        if (lines.isEmpty()) {
            throw Refused.at("choices", "field.choices-missing");
        }
        if (lines.size() > MOST || lines.stream().anyMatch(line -> line.length() > LONGEST)) {
            throw Refused.at("choices", "field.choices-too-many", MOST, LONGEST);
        }
        return lines;
    }
}
