package io.parvis.people.mapping;

import io.parvis.people.mapping.Settings.Closed;
import io.parvis.people.mapping.Settings.DateOrder;
import io.parvis.people.mapping.Settings.Matching;
import io.parvis.people.mapping.Settings.Mode;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tables.Reading;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is said about a file.
///
/// @param column what each column means, from the first to the last
/// @param dates empty: no date in the file could be read both ways
record MappingForm(
        @NotNull @Size(max = 200) List<String> column,
        @NotBlank String charset,
        @NotBlank String separator,
        @NotNull Format format,
        @NotNull Matching matching,
        @NotNull Mode mode,
        @Nullable DateOrder dates,
        @NotNull Closed closed,
        @NotBlank @Pattern(regexp = "fr|nl|en") String language,
        @NotBlank @Pattern(regexp = "[A-Z]{2}") String country,
        boolean anyway,
        boolean forgiving) {

    /// What was decided here.
    ///
    /// @throws Refused where two columns mean the same, one means nothing we know, or what clients are recognised by is
    /// in none
    Mapping applied(Preview preview, Sorts.All sorts) {
        checkColumns(sorts, preview.headings().size());
        if (dates == null && preview.hasAmbiguousDates(column)) {
            throw Refused.at("dates", "import.dates.ask");
        }
        var settings =
                new Settings(
                        format,
                        matching,
                        mode,
                        dates == null ? preview.dateOrder(column) : dates,
                        closed,
                        language,
                        country,
                        anyway,
                        forgiving);
        return new Mapping(preview.reading(), preview.headings(), column, settings);
    }

    private void checkColumns(Sorts.All sorts, int columns) {
        Refused.when(column.size() != columns, "form.unreadable");
        var taken = new HashSet<String>();
        for (var target : column) {
            if (target.isEmpty()) {
                continue;
            }
            Refused.when(!isKnown(target, sorts), "form.unreadable");
            if (!taken.add(target)) {
                throw Refused.at("column", "import.column-twice");
            }
        }
        if (!taken.contains(matching.name())) {
            throw Refused.at("matching", "import.column-missing." + matching.name());
        }
        if (mode.creates() && !taken.contains(Target.EMAIL.name())) {
            throw Refused.at("mode", "import.column-missing.EMAIL");
        }
    }

    private static boolean isKnown(String target, Sorts.All sorts) {
        return sorts.field(target).isPresent()
                || Stream.of(Target.values()).anyMatch(one -> one.name().equals(target));
    }

    Reading reading(Reading known) {
        return known.kind() == Reading.Kind.XLSX
                ? known
                : new Reading(Reading.Kind.CSV, charset, Preview.sign(separator));
    }
}
