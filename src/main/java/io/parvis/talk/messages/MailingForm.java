package io.parvis.talk.messages;

import io.parvis.platform.i18n.Languages;
import io.parvis.platform.kernel.Refused;
import io.parvis.talk.answers.Variable;
import io.parvis.talk.categories.Translated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A message as it is typed.
///
/// @param codes of the clients it is for, where it is not for all
/// @param filter of the list of clients, where it is for those
/// @param version the version that was read; none for a new one
record MailingForm(
        @NotNull UUID category,
        @NotNull Reach reach,
        @Size(max = 20_000) String codes,
        @Size(max = 2000) String filter,
        boolean languageOnly,
        boolean returns,
        boolean promotional,
        @Size(max = 200) String subjectFr,
        @Size(max = 200) String subjectNl,
        @Size(max = 200) String subjectEn,
        @Size(max = 10_000) String textFr,
        @Size(max = 10_000) String textNl,
        @Size(max = 10_000) String textEn,
        @Nullable Integer version) {

    /// Whether all are written to, or those who are named.
    enum Reach {
        CHOSEN,
        FILTERED,
        EVERYONE
    }

    private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");

    List<String> codesTyped() {
        return Stream.of(BETWEEN.split(codes)).filter(code -> !code.isEmpty()).distinct().toList();
    }

    /// @throws Refused at the field where a variable is unknown, or a subject or a text is missing
    Mailing.Content content(Audience audience) {
        var subject = new Translated(subjectFr, subjectNl, subjectEn);
        var text = new Translated(textFr, textNl, textEn);
        if (text.languages().isEmpty()) {
            throw Refused.at("textFr", "mailing.no-text");
        }
        for (var language : Languages.ALL) {
            check(language, subject.in(language), text.in(language));
        }
        return new Mailing.Content(
                audience, category, subject, text, languageOnly, returns, promotional);
    }

    private static void check(String language, String subject, String text) {
        if (text.isBlank() && !subject.isBlank()) {
            throw Refused.at(field("text", language), "form.NotBlank");
        }
        if (subject.isBlank() && !text.isBlank()) {
            throw Refused.at(field("subject", language), "form.NotBlank");
        }
        refuseUnknown(field("subject", language), subject);
        refuseUnknown(field("text", language), text);
    }

    private static void refuseUnknown(String field, String text) {
        Variable.unknown(text)
                .ifPresent(place -> {
                    throw Refused.at(field, "answer.unknown-variable", place);
                });
    }

    /// The name of the field of a part in a language: `textFr`.
    static String field(String part, String language) {
        return part + language.substring(0, 1).toUpperCase(Locale.ROOT) + language.substring(1);
    }
}
