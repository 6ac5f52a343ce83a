package io.parvis.talk.answers;

import io.parvis.people.identity.Visit;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import io.parvis.talk.categories.Categories;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Support > Answer templates.
@OfficeController("/answer-templates")
class AnswerController {

    private final AnswerTemplates templates;
    private final KeepingAnswers keeping;
    private final Categories categories;

    AnswerController(AnswerTemplates templates, KeepingAnswers keeping, Categories categories) {
        this.templates = templates;
        this.keeping = keeping;
        this.categories = categories;
    }

    record Removal(@NotNull Integer version) {}

    @GetMapping
    @Requires(Permission.ANSWER_TICKETS)
    View list() {
        return new AnswerList(templates.all(), categories.all());
    }

    @GetMapping("/new")
    @Requires(Permission.ANSWER_TICKETS)
    View ask() {
        return page(null, Fields.empty());
    }

    @PostMapping
    @Requires(Permission.ANSWER_TICKETS)
    Answer add(Form<AnswerForm> form) {
        if (isPreview(form)) {
            return page(null, form.fields());
        }
        return form.send(
                typed ->
                        Redirect.to("/answer-templates/{}", keeping.add(typed))
                                .saying("answer.added"),
                fields -> page(null, fields));
    }

    @GetMapping("/{template}")
    @Requires(Permission.ANSWER_TICKETS)
    View show(@PathVariable UUID template) {
        var kept = templates.get(template);
        return page(kept, AnswerForm.fields(kept));
    }

    @PostMapping("/{template}")
    @Requires(Permission.ANSWER_TICKETS)
    Answer change(@PathVariable UUID template, Form<AnswerForm> form) {
        var kept = templates.get(template);
        if (isPreview(form)) {
            return page(kept, form.fields());
        }
        return form.send(
                typed -> {
                    if (typed.version() == null) {
                        throw Refused.because("form.unreadable");
                    }
                    keeping.change(template, typed.version(), typed);
                    return Redirect.to("/answer-templates/{}", template).saying("answer.changed");
                },
                fields -> page(kept, fields));
    }

    @DeleteMapping("/{template}")
    @Requires(Permission.ANSWER_TICKETS)
    Answer remove(@PathVariable UUID template, Form<Removal> form) {
        return form.send(
                typed -> {
                    keeping.remove(template, typed.version());
                    return Redirect.to("/answer-templates").saying("answer.removed");
                },
                fields -> {
                    var kept = templates.get(template);
                    var shown = AnswerForm.fields(kept);
                    return page(kept, new Fields(shown.values(), fields.errors(), "f"));
                });
    }

    private static boolean isPreview(Form<AnswerForm> form) {
        return form.value() != null && form.value().isPreview();
    }

    private View page(@Nullable AnswerTemplate kept, Fields fields) {
        var firm = Visit.here().firm().name();
        return new AnswerPage(kept, fields, categories.all(), firm, Current.actor().name());
    }
}
