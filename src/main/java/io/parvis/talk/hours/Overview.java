package io.parvis.talk.hours;

import io.parvis.people.identity.Visit;
import io.parvis.platform.web.Fields;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;

/// Gathers what the page about the hours shows.
@Component
class Overview {

    /// How many of the next events it shows; the others stand in their list.
    private static final int NEXT_EVENTS = 10;

    private final HoursLanguages languages;
    private final Schedules schedules;
    private final SpecialEvents events;
    private final Hours hours;
    private final Clock clock;

    Overview(
            HoursLanguages languages,
            Schedules schedules,
            SpecialEvents events,
            Hours hours,
            Clock clock) {
        this.languages = languages;
        this.schedules = schedules;
        this.events = events;
        this.hours = hours;
        this.clock = clock;
    }

    /// The language where it has hours of its own, else the main one.
    HoursLanguage language(String wanted) {
        return languages.nearest(wanted);
    }

    /// @param week a day of the week to be shown; this week where that cannot be read
    /// @param adding what was typed to add a language
    HoursPage page(String wanted, String week, Fields adding) {
        var firm = Visit.here().firm();
        var here = languages.nearest(wanted);
        var language = here.language();
        var local = LocalDateTime.ofInstant(clock.instant(), firm.zone());
        var resulting = hours.in(firm, language);
        var now = new HoursPage.Now(clock.instant(), resulting);
        var kept =
                new HoursPage.Kept(
                        languages.all(),
                        here,
                        schedules.all(language),
                        events.after(language, EventPlace.from(local), NEXT_EVENTS),
                        events.count(language));
        var day = Dates.day(week, LocalDate.from(local));
        return new HoursPage(kept, now, resulting.week(day), adding);
    }
}
