package io.parvis.people.mapping;

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

    private final Sources sources;
    private final Previews previews;
    private final Suggesting suggesting;
    private final Sorts sorts;

    MappingController(Sources sources, Previews previews, Suggesting suggesting, Sorts sorts) {
        this.sources = sources;
        this.previews = previews;
        this.suggesting = suggesting;
        this.sorts = sorts;
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
        var source = sources.get(id);
        if (!source.open()) {
            return Redirect.to("/clients/imports/{}", id);
        }
        var reading = reading(source.mapping().reading(), charset, separator);
        try {
            var preview = previews.of(source, reading);
            var fields = suggesting.fields(source.mapping(), preview, format, Visit.here().firm());
            return page(source, preview, fields);
        } catch (Refused refused) {
            var unread = new Preview(reading, List.of(), List.of());
            return page(source, unread, Fields.empty().with("", refused.said()));
        }
    }

    @PostMapping
    @Requires(Permission.MANAGE_CLIENTS)
    Answer decide(@PathVariable("import") UUID id, Form<MappingForm> form) {
        var source = sources.get(id);
        var typed = form.value();
        if (typed == null) {
            var preview = previews.of(source, source.mapping().reading());
            return page(source, preview, form.fields());
        }
        var preview = previews.of(source, typed.reading(source.mapping().reading()));
        return form.send(
                _ -> {
                    var all = sorts.of(Visit.here().firm());
                    sources.decide(id, typed.applied(preview, all));
                    return Redirect.to("/clients/imports/{}", id);
                },
                fields -> page(source, preview, fields));
    }

    private MappingPage page(Source source, Preview preview, Fields fields) {
        return new MappingPage(source, preview, sorts.of(Visit.here().firm()), fields);
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
