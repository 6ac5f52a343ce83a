package io.parvis.people.terms;

import io.parvis.people.identity.Visit;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.i18n.Translations;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Settings > Terms.
@OfficeController("/settings/terms")
class TermsController {

    private final TermsVersions versions;
    private final KeepingTerms keeping;

    TermsController(TermsVersions versions, KeepingTerms keeping) {
        this.versions = versions;
        this.keeping = keeping;
    }

    record Publication(boolean asksAgain, @NotNull Integer version) {}

    @GetMapping
    @Requires(Permission.MANAGE_REGISTRATION)
    @Transactional(readOnly = true)
    View show() {
        return page(null, Fields.empty());
    }

    @PostMapping
    @Requires(Permission.MANAGE_REGISTRATION)
    Answer draft(Form<TermsForm> form) {
        return form.send(
                typed -> {
                    keeping.draft(Visit.here().firm(), typed.version(), typed.text());
                    return back("terms.kept");
                },
                fields -> page(fields, Fields.empty()));
    }

    @PostMapping("/publication")
    @Requires(Permission.MANAGE_REGISTRATION)
    Answer publish(Form<Publication> form) {
        return form.send(
                typed -> {
                    keeping.publish(Visit.here().firm(), typed.version(), typed.asksAgain());
                    return back("terms.published");
                },
                fields -> page(null, fields));
    }

    @GetMapping("/{edition}")
    @Requires(Permission.MANAGE_REGISTRATION)
    View edition(@PathVariable UUID edition) {
        return new EditionPage(versions.get(edition));
    }

    // A new draft begins with what is in force.
    private View page(@Nullable Fields typed, Fields publishing) {
        var draft = versions.findDraft();
        var kept = draft.or(versions::findCurrent).map(Terms::text).orElse(Translations.NONE);
        var fields =
                typed == null ? TermsForm.fields(kept, draft.map(Terms::version).orElse(0)) : typed;
        return new TermsPage(draft.isPresent(), versions.editions(), fields, publishing);
    }

    private static Redirect back(String said) {
        return Redirect.to("/settings/terms").saying(said);
    }
}
