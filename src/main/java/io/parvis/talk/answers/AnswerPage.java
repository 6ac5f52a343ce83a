package io.parvis.talk.answers;

import static io.parvis.platform.web.Show.t;

import io.parvis.people.identity.Visit;
import io.parvis.platform.i18n.Languages;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Show;
import io.parvis.platform.web.View;
import io.parvis.talk.categories.Category;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A template to be written or changed, and what a client would read.
///
/// @param kept what is kept of it; null for a new one
record AnswerPage(
        @Nullable AnswerTemplate kept,
        Fields fields,
        List<Category> categories,
        String firm,
        String reader)
        implements View {

    /// What somebody reads in one language.
    record Preview(String language, String subject, String text) {}

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }

    String title() {
        return kept == null ? t("answers.add") : kept.name();
    }

    String action() {
        return Show.base() + "/answer-templates" + (kept == null ? "" : "/" + kept.id());
    }

    List<Choice> choices() {
        var language = Current.locale().getLanguage();
        return categories.stream()
                .map(category -> new Choice(category.id().toString(), category.name().in(language)))
                .toList();
    }

    String variables() {
        return Stream.of(Variable.values()).map(Variable::place).collect(Collectors.joining(", "));
    }

    List<String> languages() {
        return Languages.ALL.stream()
                .filter(code ->
                        Visit.here().firm().languages().contains(code)
                                || !fields.value(AnswerForm.field("text", code)).isEmpty())
                .toList();
    }

    String field(String part, String language) {
        return AnswerForm.field(part, language);
    }

    /// With a client made up for it, in each language that has a text.
    List<Preview> previews() {
        var filling =
                new Filling(
                        t("answers.sample.client"),
                        t("answers.sample.contact"),
                        t("answers.sample.code"),
                        firm,
                        reader);
        return Languages.ALL.stream()
                .map(language ->
                        new Preview(
                                language,
                                filling.fill(fields.value(field("subject", language))),
                                filling.fill(fields.value(field("text", language)))))
                .filter(preview -> !preview.text().isBlank())
                .toList();
    }
}
