package io.parvis.talk.hours;

import io.parvis.platform.i18n.Languages;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import io.parvis.talk.hours.HoursEvent.HoursLanguageAdded;
import io.parvis.talk.hours.HoursEvent.HoursLanguageRemoved;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// In which languages hours are kept.
@Component
class OfferingLanguages {

    private final HoursLanguages languages;
    private final SpecialEvents specialEvents;
    private final FirstHours first;
    private final Events events;

    OfferingLanguages(
            HoursLanguages languages,
            SpecialEvents specialEvents,
            FirstHours first,
            Events events) {
        this.languages = languages;
        this.specialEvents = specialEvents;
        this.first = first;
        this.events = events;
    }

    /// Begins as a copy of the main language; schedules that still have the name the house gave them get that of the new
    /// language.
    @Transactional
    public void add(String language) {
        if (!Languages.isSpoken(language)) {
            throw Refused.at("language", "form.unreadable");
        }
        Refused.when(languages.find(language).isPresent(), "hours.language.there");
        var main = languages.nearest("").language();
        languages.add(language, false);
        first.copy(main, language);
        specialEvents.copy(main, language);
        events.publish(new HoursLanguageAdded(Current.actor().inFirm(), language));
    }

    /// With all its schedules and events: from then on the main language's hours hold.
    ///
    /// @throws NotFound when it has no hours of its own
    @Transactional
    public void remove(String language) {
        var found = languages.find(language).orElseThrow(NotFound::new);
        Refused.when(found.main(), "hours.language.main");
        languages.remove(language);
        events.publish(new HoursLanguageRemoved(Current.actor().inFirm(), language));
    }
}
