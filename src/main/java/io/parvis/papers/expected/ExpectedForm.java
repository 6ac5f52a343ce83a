package io.parvis.papers.expected;

import io.parvis.papers.expected.ExpectedDocument.Requests;
import io.parvis.papers.expected.ExpectedDocument.Validity;
import io.parvis.people.clients.ClientKind;
import io.parvis.people.menus.Audience;
import io.parvis.people.workers.WorkerNature;
import io.parvis.platform.i18n.Translations;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.web.Fields;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is typed about a document that is expected.
///
/// @param months how long it is valid; null where that differs
/// @param version the version that was read, 0 for a new one
record ExpectedForm(
        @NotNull @Nullable Audience audience,
        @Size(max = 100) String nameFr,
        @Size(max = 100) String nameNl,
        @Size(max = 100) String nameEn,
        @Size(max = 300) String hintFr,
        @Size(max = 300) String hintNl,
        @Size(max = 300) String hintEn,
        @Nullable List<WorkerNature> natures,
        @Nullable ClientKind client,
        @Nullable UUID project,
        @Nullable UUID group,
        boolean mandatory,
        boolean expires,
        @Nullable @Min(1) @Max(240) Integer months,
        @NotNull @Nullable @Min(0) @Max(365) Integer warns,
        @NotNull @Nullable @Min(1) @Max(365) Integer every,
        boolean reminds,
        @NotNull @Nullable Integer version) {

    private static final int MONTH = 30;
    private static final int WEEK = 7;

    /// @throws Refused when it has no name in any language
    ExpectedDocument expected(UUID id) {
        if (audience == null || warns == null || every == null || version == null) {
            throw Refused.because("form.unreadable");
        }
        var name = new Translations(nameFr.strip(), nameNl.strip(), nameEn.strip());
        if (name.languages().isEmpty()) {
            throw Refused.because("expected.name-missing");
        }
        return new ExpectedDocument(
                id,
                audience,
                name,
                new Translations(hintFr.strip(), hintNl.strip(), hintEn.strip()),
                kind(audience),
                mandatory,
                new Validity(expires, expires ? months : null),
                new Requests(warns, every, reminds),
                version);
    }

    private Kind kind(Audience whose) {
        return whose == Audience.CLIENT
                ? new Kind(List.of(), client, project, group)
                : Kind.ofWorkers(natures == null ? List.of() : natures);
    }

    static Fields fresh(Audience audience) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("audience", audience);
        values.put("mandatory", true);
        values.put("reminds", true);
        values.put("warns", MONTH);
        values.put("every", WEEK);
        values.put("version", 0);
        return Fields.of(values);
    }

    static Fields of(ExpectedDocument one) {
        var values = new HashMap<String, @Nullable Object>();
        texts(values, "name", one.name());
        texts(values, "hint", one.hint());
        values.put("audience", one.audience());
        values.put("natures", one.kind().natures());
        values.put("client", one.kind().client());
        values.put("project", one.kind().project());
        values.put("group", one.kind().group());
        values.put("mandatory", one.mandatory());
        values.put("expires", one.validity().expires());
        values.put("months", one.validity().months());
        values.put("warns", one.requests().warns());
        values.put("every", one.requests().every());
        values.put("reminds", one.requests().reminds());
        values.put("version", one.version());
        return Fields.of(values);
    }

    private static void texts(
            HashMap<String, @Nullable Object> values, String name, Translations text) {
        values.put(Fields.textIn(name, "fr"), text.fr());
        values.put(Fields.textIn(name, "nl"), text.nl());
        values.put(Fields.textIn(name, "en"), text.en());
    }
}
