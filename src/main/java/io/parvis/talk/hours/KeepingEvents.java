package io.parvis.talk.hours;

import io.parvis.platform.holidays.PublicHoliday;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Ids;
import io.parvis.platform.tenancy.Current;
import io.parvis.talk.hours.HoursEvent.HolidaysAdded;
import io.parvis.talk.hours.HoursEvent.SpecialEventAdded;
import io.parvis.talk.hours.HoursEvent.SpecialEventChanged;
import io.parvis.talk.hours.HoursEvent.SpecialEventRemoved;
import io.parvis.talk.opening.SpecialEvent;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What is done with special events.
@Component
class KeepingEvents {

    private final HoursLanguages languages;
    private final SpecialEvents specialEvents;
    private final Ids ids;
    private final Events events;

    KeepingEvents(HoursLanguages languages, SpecialEvents specialEvents, Ids ids, Events events) {
        this.languages = languages;
        this.specialEvents = specialEvents;
        this.ids = ids;
        this.events = events;
    }

    /// @throws io.parvis.platform.kernel.Refused at the field where something is wrong
    /// @throws io.parvis.platform.kernel.NotFound when the language has no hours of its own
    @Transactional
    public void add(String language, EventForm form) {
        var reached = form.everyLanguage() ? languages.codes() : List.of(language);
        for (var one : reached) {
            languages.changed(one);
            add(new KeptEvent(form.event(ids.next()), one, 0), one.equals(language));
        }
    }

    // A second one of the name is refused where it was asked for; in the other languages it is
    // there.
    private void add(KeptEvent kept, boolean asked) {
        if (asked) {
            specialEvents.add(kept);
        } else if (!specialEvents.addOnce(kept)) {
            return;
        }
        events.publish(SpecialEventAdded.of(kept));
    }

    /// @throws io.parvis.platform.kernel.Refused as [#add]
    /// @throws io.parvis.platform.kernel.Stale when somebody changed it since that version
    @Transactional
    public void change(UUID id, int version, EventForm form) {
        var before = specialEvents.get(id);
        var event = form.event(id);
        languages.changed(before.language());
        specialEvents.change(new KeptEvent(event, before.language(), version));
        events.publish(SpecialEventChanged.of(before.event(), event));
    }

    /// @throws io.parvis.platform.kernel.Stale as [#change]
    @Transactional
    public void remove(UUID id, int version) {
        var kept = specialEvents.get(id);
        languages.changed(kept.language());
        specialEvents.remove(id, version);
        events.publish(SpecialEventRemoved.of(kept.event()));
    }

    /// Closes on these days, from midnight to midnight; one that is there already stays as it is.
    ///
    /// @return how many days were added, in one language at least
    /// @throws io.parvis.platform.kernel.NotFound when a language has no hours of its own
    @Transactional
    public int close(Year year, List<Closing> closings) {
        var added = new HashSet<LocalDate>();
        for (var closing : closings) {
            added.addAll(close(year, closing));
        }
        return added.size();
    }

    private List<LocalDate> close(Year year, Closing closing) {
        var language = closing.language();
        languages.changed(language);
        var added =
                closing.days().stream()
                        .filter(day -> specialEvents.addOnce(event(language, day)))
                        .map(PublicHoliday::date)
                        .toList();
        var firm = Current.actor().inFirm();
        events.publish(new HolidaysAdded(firm, language, year, added.size()));
        return added;
    }

    private KeptEvent event(String language, PublicHoliday day) {
        var start = day.date().atStartOfDay();
        return new KeptEvent(
                new SpecialEvent(ids.next(), day.name(), start, start.plusDays(1), false),
                language,
                0);
    }
}
