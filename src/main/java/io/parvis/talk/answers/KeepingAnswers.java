package io.parvis.talk.answers;

import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Ids;
import io.parvis.platform.kernel.Refused;
import io.parvis.talk.answers.AnswerEvent.AnswerTemplateAdded;
import io.parvis.talk.answers.AnswerEvent.AnswerTemplateChanged;
import io.parvis.talk.answers.AnswerEvent.AnswerTemplateRemoved;
import io.parvis.talk.categories.Categories;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// How texts are kept for later.
@Component
public class KeepingAnswers {

    private final AnswerTemplates templates;
    private final Categories categories;
    private final Ids ids;
    private final Events events;

    KeepingAnswers(AnswerTemplates templates, Categories categories, Ids ids, Events events) {
        this.templates = templates;
        this.categories = categories;
        this.ids = ids;
        this.events = events;
    }

    @Transactional
    UUID add(AnswerForm wanted) {
        var template = wanted.template(ids.next(), 0);
        check(template);
        templates.add(template);
        events.publish(new AnswerTemplateAdded(template.id()));
        return template.id();
    }

    /// @throws io.parvis.platform.kernel.Stale when somebody changed it since that version
    @Transactional
    void change(UUID id, int version, AnswerForm wanted) {
        templates.get(id);
        var template = wanted.template(id, version);
        check(template);
        templates.change(template);
        events.publish(new AnswerTemplateChanged(id));
    }

    @Transactional
    void remove(UUID id, int version) {
        templates.get(id);
        templates.remove(id, version);
        events.publish(new AnswerTemplateRemoved(id));
    }

    private void check(AnswerTemplate template) {
        var category = template.category();
        if (category != null
                && categories.all().stream().noneMatch(one -> one.id().equals(category))) {
            throw Refused.at("category", "form.unreadable");
        }
    }
}
