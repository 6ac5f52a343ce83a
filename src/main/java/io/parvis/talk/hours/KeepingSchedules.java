package io.parvis.talk.hours;

import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Ids;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.kernel.Refused;
import io.parvis.talk.hours.HoursEvent.ScheduleAdded;
import io.parvis.talk.hours.HoursEvent.ScheduleChanged;
import io.parvis.talk.hours.HoursEvent.ScheduleRemoved;
import io.parvis.talk.opening.LunchBreak;
import io.parvis.talk.opening.Rank;
import io.parvis.talk.opening.WeeklySchedule;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What is done with weekly schedules and their lunch breaks.
@Component
class KeepingSchedules {

    private final HoursLanguages languages;
    private final Schedules schedules;
    private final FirstHours first;
    private final Ids ids;
    private final Events events;

    KeepingSchedules(
            HoursLanguages languages,
            Schedules schedules,
            FirstHours first,
            Ids ids,
            Events events) {
        this.languages = languages;
        this.schedules = schedules;
        this.first = first;
        this.ids = ids;
        this.events = events;
    }

    /// @throws Refused at the field where something is wrong
    /// @throws NotFound when the language has no hours of its own
    @Transactional
    public void add(String language, ScheduleForm form) {
        languages.changed(language);
        var schedule = schedule(ids.next(), Rank.WEEKLY, form, lunch(language, form, null));
        var kept = new KeptSchedule(schedule, language, 0);
        schedules.add(kept);
        events.publish(ScheduleAdded.of(kept));
    }

    /// A lunch break that is asked for and is there already stays as it is.
    ///
    /// @throws Refused at the field where something is wrong
    /// @throws io.parvis.platform.kernel.Stale when somebody changed it since that version
    @Transactional
    public void change(UUID id, int version, ScheduleForm form) {
        var before = schedules.get(id);
        var old = before.schedule();
        var lunch = lunch(before.language(), form, old.lunch());
        change(
                before,
                new KeptSchedule(
                        schedule(id, old.rank(), form, lunch), before.language(), version));
    }

    /// @throws NotFound when the schedule has no lunch break
    /// @throws Refused at the field where something is wrong
    /// @throws io.parvis.platform.kernel.Stale as [#change]
    @Transactional
    public void changeLunch(UUID id, int version, LunchForm form) {
        var before = schedules.get(id);
        if (before.schedule().lunch() == null) {
            throw new NotFound();
        }
        var lunch = form.lunch(before.schedule().span());
        change(before, new KeptSchedule(before.with(lunch).schedule(), before.language(), version));
    }

    /// @throws io.parvis.platform.kernel.Stale as [#change]
    @Transactional
    public void removeLunch(UUID id, int version) {
        var before = schedules.get(id);
        change(before, new KeptSchedule(before.with(null).schedule(), before.language(), version));
    }

    /// @throws Refused when it is one of those that stay
    /// @throws io.parvis.platform.kernel.Stale as [#change]
    @Transactional
    public void remove(UUID id, int version) {
        var kept = schedules.get(id);
        Refused.when(!kept.isOwn(), "hours.schedule.stays");
        languages.changed(kept.language());
        schedules.remove(id, version);
        events.publish(ScheduleRemoved.of(kept));
    }

    private void change(KeptSchedule before, KeptSchedule after) {
        languages.changed(before.language());
        schedules.change(after);
        events.publish(ScheduleChanged.of(before, after));
    }

    private @Nullable LunchBreak lunch(
            String language, ScheduleForm form, @Nullable LunchBreak there) {
        if (!form.lunch()) {
            return null;
        }
        if (form.closes()) {
            throw Refused.at("lunch", "hours.lunch.closed");
        }
        var span = form.span();
        if (there != null && !there.isInside(span)) {
            throw Refused.at(
                    "lunch",
                    "hours.lunch.left-outside",
                    there.name(),
                    Times.said(there.start(), there.end()));
        }
        var lunch = there == null ? LunchBreak.usual(first.names(language).lunch(), span) : there;
        if (lunch == null) {
            throw Refused.at("lunch", "hours.lunch.no-room");
        }
        return lunch;
    }

    private static WeeklySchedule schedule(
            UUID id, Rank rank, ScheduleForm form, @Nullable LunchBreak lunch) {
        return new WeeklySchedule(
                id, rank, form.name(), form.week(), form.span(), !form.closes(), lunch);
    }
}
