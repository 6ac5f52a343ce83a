package io.parvis.talk.messages;

import static io.parvis.platform.web.Show.t;

import io.parvis.people.identity.Visit;
import io.parvis.platform.i18n.Languages;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Show;
import io.parvis.platform.web.View;
import io.parvis.talk.answers.Snippet;
import io.parvis.talk.answers.Variable;
import io.parvis.talk.categories.Category;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where a message to clients is written.
///
/// @param id of the draft; null for a new one
/// @param snippets texts to put in, by language
/// @param filter whom it is for, in the reader's words; empty when no filter was chosen
/// @param templates with which a new message can begin, by id
record MailingFormPage(
        @Nullable UUID id,
        Fields fields,
        List<Category> categories,
        Map<String, List<Snippet>> snippets,
        List<Choice> templates,
        Supplier<String> filter)
        implements View {

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }

    String action() {
        return back() + (id == null ? "" : "/" + id);
    }

    String back() {
        return Show.base() + "/messages";
    }

    String filledFrom(Choice template) {
        var filter = fields.value("filter");
        return back()
                + "/new?template="
                + template.value()
                + (filter.isEmpty()
                        ? ""
                        : "&filter=" + URLEncoder.encode(filter, StandardCharsets.UTF_8));
    }

    /// Those the firm offers, and those in which something is written.
    List<String> languages() {
        return Languages.ALL.stream()
                .filter(code ->
                        Visit.here().firm().languages().contains(code)
                                || !fields.value(field("text", code)).isEmpty())
                .toList();
    }

    List<Snippet> snippets(String language) {
        return snippets.getOrDefault(language, List.of());
    }

    String field(String part, String language) {
        return MailingForm.field(part, language);
    }

    List<Choice> choices() {
        var language = Current.locale().getLanguage();
        return categories.stream()
                .filter(Category::active)
                .map(one -> new Choice(one.id().toString(), one.name().in(language)))
                .toList();
    }

    List<Choice> reaches() {
        return Stream.of(MailingForm.Reach.values())
                .filter(reach ->
                        reach != MailingForm.Reach.FILTERED || !fields.value("filter").isEmpty())
                .map(reach ->
                        reach == MailingForm.Reach.FILTERED
                                ? new Choice(reach.name(), t("mailing.filtered", filter.get()))
                                : new Choice(reach.name(), t(reach)))
                .toList();
    }

    String variables() {
        return Stream.of(Variable.values()).map(Variable::place).collect(Collectors.joining(", "));
    }
}
