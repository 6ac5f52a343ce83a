package io.parvis.talk.messages;

import io.parvis.people.clientele.FilteredClients;
import io.parvis.platform.i18n.Languages;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Fields;
import io.parvis.talk.answers.AnswerTemplate;
import io.parvis.talk.answers.AnswerTemplates;
import io.parvis.talk.answers.Snippet;
import io.parvis.talk.categories.Categories;
import io.parvis.talk.categories.Translated;
import io.parvis.talk.messages.MailingForm.Reach;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts the page together on which a message is written.
@Component
class MailingForms {

    private final Addressing addressing;
    private final Categories categories;
    private final AnswerTemplates templates;
    private final FilteredClients filtered;

    MailingForms(
            Addressing addressing,
            Categories categories,
            AnswerTemplates templates,
            FilteredClients filtered) {
        this.addressing = addressing;
        this.categories = categories;
        this.templates = templates;
        this.filtered = filtered;
    }

    /// To whom a new message is, where somebody chose them before.
    ///
    /// @param filter of the list of clients
    /// @param everyone whether it is for all
    record To(List<UUID> clients, String filter, boolean everyone) {

        Reach reach() {
            if (everyone) {
                return Reach.EVERYONE;
            }
            return filter.isEmpty() ? Reach.CHOSEN : Reach.FILTERED;
        }
    }

    /// @param id of the draft; null for a new one
    @Transactional(readOnly = true)
    public MailingFormPage page(@Nullable UUID id, Fields fields) {
        var offered = templates.offered(null);
        var beginnings =
                id != null
                        ? List.<Choice>of()
                        : offered.stream()
                                .map(one -> new Choice(one.id().toString(), one.name()))
                                .toList();
        var filter = fields.value("filter");
        return new MailingFormPage(
                id,
                fields,
                categories.all(),
                snippets(offered),
                beginnings,
                filter.isEmpty() ? () -> "" : filtered.said(filter));
    }

    /// A new message to these clients, or to nobody yet.
    ///
    /// @param template with which it begins, in all its languages
    @Transactional(readOnly = true)
    public Fields fresh(To to, @Nullable UUID template) {
        var values = new HashMap<String, Object>();
        values.put("reach", to.reach());
        values.put("filter", to.filter());
        values.put("codes", String.join(", ", addressing.codes(to.clients())));
        values.put("languageOnly", true);
        values.put("returns", true);
        templates.offered(null).stream()
                .filter(one -> one.id().equals(template))
                .forEach(one -> put(values, one.subject(), one.text()));
        return Fields.of(values);
    }

    @Transactional(readOnly = true)
    public Fields kept(Mailing mailing) {
        var content = mailing.content();
        var values = new HashMap<String, Object>();
        values.put("category", content.category());
        switch (content.audience()) {
            case Audience.Everyone _ -> values.put("reach", Reach.EVERYONE);
            case Audience.Filtered filter -> {
                values.put("reach", Reach.FILTERED);
                values.put("filter", filter.query());
            }
            case Audience.Chosen chosen -> {
                values.put("reach", Reach.CHOSEN);
                values.put("codes", String.join(", ", addressing.codes(chosen.clients())));
            }
        }
        values.put("languageOnly", content.languageOnly());
        values.put("returns", content.returns());
        values.put("promotional", content.promotional());
        put(values, content.subject(), content.text());
        values.put("version", mailing.version());
        return Fields.of(values);
    }

    private static void put(Map<String, Object> values, Translated subject, Translated text) {
        for (var language : Languages.ALL) {
            values.put(MailingForm.field("subject", language), subject.in(language));
            values.put(MailingForm.field("text", language), text.in(language));
        }
    }

    // Unfilled: each client has its own names.
    private static Map<String, List<Snippet>> snippets(List<AnswerTemplate> offered) {
        return Languages.ALL.stream()
                .collect(
                        Collectors.toMap(
                                Function.identity(),
                                language ->
                                        offered.stream()
                                                .filter(one -> !one.text().in(language).isBlank())
                                                .map(one ->
                                                        new Snippet(
                                                                one.name(),
                                                                one.text().in(language)))
                                                .toList()));
    }
}
