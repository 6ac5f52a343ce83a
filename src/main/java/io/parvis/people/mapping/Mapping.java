package io.parvis.people.mapping;

import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tables.Reading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a file is read, and what its columns mean.
///
/// @param headings the texts of its line of headings
/// @param columns what each column means: the name of a [Target], the input of an own field, or nothing
/// @param settings what else was decided; null as long as nobody has
public record Mapping(
        Reading reading, List<String> headings, List<String> columns, @Nullable Settings settings) {

    /// Nothing decided yet.
    public static Mapping open(Reading reading) {
        return new Mapping(reading, List.of(), List.of(), null);
    }

    /// @throws Refused while nobody has said what the columns mean
    public Settings decided() {
        if (settings == null) {
            throw Refused.because("import.not-decided");
        }
        return settings;
    }
}
