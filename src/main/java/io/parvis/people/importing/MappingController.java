package io.parvis.people.importing;

import io.parvis.people.identity.Visit;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tables.Reading;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What the columns of a file mean, and how it is read.
@OfficeController("/clients/imports/{import}/mapping")
class MappingController {

    private final Imports imports;
    private final Previews previews;
    private final Suggesting suggesting;
    private final Sorts sorts;
    private final Importing importing;

    MappingController(
            Imports imports,
            Previews previews,
            Suggesting suggesting,
            Sorts sorts,
            Importing importing) {
        this.imports = imports;
        this.previews = previews;
        this.suggesting = suggesting;
        this.sorts = sorts;
        this.importing = importing;
    }

    /// @param charset another encoding than the one that was recognised
    /// @param separator another separator
    /// @param format whose export it is, when the headings do not tell
    @GetMapping
    @Requires(Permission.MANAGE_CLIENTS)
    Answer show(
            @PathVariable("import") UUID id,
            @RequestParam(defaultValue = "") String charset,
            @RequestParam(defaultValue = "") String separator,
            @RequestParam(defaultValue = "") String format) {
        var imported = imports.get(id);
        if (imported.state() != ImportState.NEW && imported.state() != ImportState.CHECKED) {
            return Redirect.to("/clients/imports/{}", id);
        }
        var reading = reading(imported.reading(), charset, separator);
        try {
            var preview = previews.of(imported, reading);
            var fields = suggesting.fields(imported, preview, format, Visit.here().firm());
            return page(imported, preview, fields);
        } catch (Refused refused) {
            var unread = new Preview(reading, List.of(), List.of());
            return page(imported, unread, Fields.empty().with("", refused.said()));
        }
    }

    @PostMapping
    @Requires(Permission.MANAGE_CLIENTS)
    Answer decide(@PathVariable("import") UUID id, Form<MappingForm> form) {
        var imported = imports.get(id);
        var typed = form.value();
        if (typed == null) {
            var preview = previews.of(imported, imported.reading());
            return page(imported, preview, form.fields());
        }
        var preview = previews.of(imported, typed.reading(imported));
        return form.send(
                _ -> {
                    var all = sorts.of(Visit.here().firm());
                    importing.decide(typed.applied(imported, preview, all));
                    return Redirect.to("/clients/imports/{}", id);
                },
                fields -> page(imported, preview, fields));
    }

    private MappingPage page(Import imported, Preview preview, Fields fields) {
        return new MappingPage(imported, preview, sorts.of(Visit.here().firm()), fields);
    }

    private static Reading reading(Reading known, String charset, String separator) {
        if (known.kind() == Reading.Kind.XLSX) {
            return known;
        }
        return new Reading(
                known.kind(),
                charset.isEmpty() ? known.charset() : charset,
                separator.isEmpty() ? known.separator() : Preview.sign(separator));
    }
}
