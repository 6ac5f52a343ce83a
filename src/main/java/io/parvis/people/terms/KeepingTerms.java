package io.parvis.people.terms;

import io.parvis.people.firm.Firm;
import io.parvis.platform.i18n.Languages;
import io.parvis.platform.i18n.Translations;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Ids;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.kernel.Refused;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes the terms and publishes them. What was published stays as it is: whoever accepted it can read it for ever.
@Component
class KeepingTerms {

    private final TermsVersions versions;
    private final LanguagesNeeded needed;
    private final Ids ids;
    private final Events events;
    private final Clock clock;

    KeepingTerms(
            TermsVersions versions, LanguagesNeeded needed, Ids ids, Events events, Clock clock) {
        this.versions = versions;
        this.needed = needed;
        this.ids = ids;
        this.events = events;
        this.clock = clock;
    }

    /// Keeps the draft, which nobody but the office sees.
    @Transactional
    public void draft(Firm firm, int version, Translations text) {
        if (versions.findDraft().isPresent()) {
            versions.saveDraft(version, text);
        } else {
            versions.addDraft(ids.next(), text);
        }
        events.publish(new TermsDrafted(firm.id()));
    }

    /// Puts the draft into force.
    /// @throws Refused when a language is missing in which newcomers are received
    @Transactional
    public int publish(Firm firm, int version, boolean asksAgain) {
        var draft = versions.findDraft().orElseThrow(NotFound::new);
        Refused.when(draft.text().languages().isEmpty(), "terms.empty");
        for (var language : needed.languages()) {
            Refused.when(
                    !draft.text().speaks(language),
                    "terms.language-missing",
                    Languages.name(language));
        }
        var number = versions.publish(version, asksAgain, clock.instant());
        events.publish(new TermsPublished(firm.id(), number));
        return number;
    }
}
