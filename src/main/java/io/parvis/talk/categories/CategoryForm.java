package io.parvis.talk.categories;

import io.parvis.platform.web.Fields;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A category as it is typed.
///
/// @param responsible see [Responsible#of]
/// @param version the version that was read; none for a new one
record CategoryForm(
        @NotBlank @Size(max = 100) String nameFr,
        @NotBlank @Size(max = 100) String nameNl,
        @NotBlank @Size(max = 100) String nameEn,
        @Size(max = 40) String responsible,
        boolean paid,
        boolean active,
        @NotNull @Min(0) @Max(100_000) Integer weight,
        @NotNull @Min(0) @Max(10_000) Integer place,
        @Nullable Integer version) {

    Category category(UUID id, int readVersion) {
        return new Category(
                id,
                new Translated(nameFr, nameNl, nameEn),
                Responsible.of(responsible),
                paid,
                weight,
                active,
                place,
                readVersion);
    }

    static Fields fields(Category category) {
        var values = new HashMap<String, Object>();
        values.put("nameFr", category.name().fr());
        values.put("nameNl", category.name().nl());
        values.put("nameEn", category.name().en());
        values.put("responsible", category.responsible().text());
        values.put("paid", category.paid());
        values.put("active", category.active());
        values.put("weight", category.weight());
        values.put("place", category.place());
        values.put("version", category.version());
        return Fields.of(values);
    }
}
