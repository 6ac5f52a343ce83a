package io.parvis.talk.answers;

import io.parvis.people.identity.AccountId;
import io.parvis.platform.i18n.Languages;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Fields;
import io.parvis.talk.categories.Translated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A template as it is typed.
///
/// @param own whether it is for the employee alone who writes it
/// @param act `preview` to look at it without keeping it
/// @param version the version that was read; none for a new one
record AnswerForm(
        @NotBlank @Size(max = 100) String name,
        @Nullable UUID category,
        boolean own,
        @Size(max = 200) String subjectFr,
        @Size(max = 200) String subjectNl,
        @Size(max = 200) String subjectEn,
        @Size(max = 10_000) String textFr,
        @Size(max = 10_000) String textNl,
        @Size(max = 10_000) String textEn,
        String act,
        @Nullable Integer version) {

    boolean isPreview() {
        return act.equals("preview");
    }

    /// @throws Refused at the field where a variable is unknown, or at the first text when all are empty
    AnswerTemplate template(UUID id, int readVersion) {
        var subject = new Translated(subjectFr, subjectNl, subjectEn);
        var text = new Translated(textFr, textNl, textEn);
        for (var language : Languages.ALL) {
            check("subject", language, subject);
            check("text", language, text);
        }
        if (text.languages().isEmpty()) {
            throw Refused.at("textFr", "answer.no-text");
        }
        var owner = own ? new AccountId(Current.actor().self()) : null;
        return new AnswerTemplate(id, name, category, owner, subject, text, readVersion);
    }

    private static void check(String part, String language, Translated words) {
        Variable.unknown(words.in(language))
                .ifPresent(place -> {
                    throw Refused.at(field(part, language), "answer.unknown-variable", place);
                });
    }

    /// The name of the field of a part in a language: `textFr`.
    static String field(String part, String language) {
        return part + language.substring(0, 1).toUpperCase(Locale.ROOT) + language.substring(1);
    }

    static Fields fields(AnswerTemplate template) {
        var values = new HashMap<String, Object>();
        values.put("name", template.name());
        values.put("category", template.category());
        values.put("own", template.owner() != null);
        for (var language : Languages.ALL) {
            values.put(field("subject", language), template.subject().in(language));
            values.put(field("text", language), template.text().in(language));
        }
        values.put("version", template.version());
        return Fields.of(values);
    }
}
