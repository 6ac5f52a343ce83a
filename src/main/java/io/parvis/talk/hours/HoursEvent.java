package io.parvis.talk.hours;

import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import io.parvis.talk.opening.SpecialEvent;
import java.time.Year;
import java.util.List;
import java.util.UUID;

/// What can happen to the hours.
public sealed interface HoursEvent extends Event {

    /// Of the schedule, the special event, or the firm when it is about a whole language.
    UUID id();

    @Override
    default Subject subject() {
        return new Subject("hours", id());
    }

    record ScheduleAdded(UUID id, List<Change> changes) implements HoursEvent {

        static ScheduleAdded of(KeptSchedule kept) {
            return new ScheduleAdded(kept.schedule().id(), Saying.added(kept));
        }
    }

    record ScheduleChanged(UUID id, List<Change> changes) implements HoursEvent {

        static ScheduleChanged of(KeptSchedule before, KeptSchedule after) {
            return new ScheduleChanged(
                    before.schedule().id(), Saying.between(before.schedule(), after));
        }
    }

    record ScheduleRemoved(UUID id, List<Change> changes) implements HoursEvent {

        static ScheduleRemoved of(KeptSchedule kept) {
            return new ScheduleRemoved(kept.schedule().id(), Saying.removed(kept));
        }
    }

    record SpecialEventAdded(UUID id, List<Change> changes) implements HoursEvent {

        static SpecialEventAdded of(KeptEvent kept) {
            return new SpecialEventAdded(kept.event().id(), Saying.added(kept));
        }
    }

    record SpecialEventChanged(UUID id, List<Change> changes) implements HoursEvent {

        static SpecialEventChanged of(SpecialEvent before, SpecialEvent after) {
            return new SpecialEventChanged(before.id(), Saying.between(before, after));
        }
    }

    record SpecialEventRemoved(UUID id, List<Change> changes) implements HoursEvent {

        static SpecialEventRemoved of(SpecialEvent event) {
            return new SpecialEventRemoved(event.id(), Saying.between(event, null));
        }
    }

    /// @param id of the firm
    /// @param days how many became special events
    record HolidaysAdded(UUID id, String language, Year year, int days) implements HoursEvent {

        @Override
        public List<Change> changes() {
            return List.of(
                    new Change("hours.change.language", "", language),
                    new Change("hours.change.year", "", year.toString()),
                    Change.counted("hours.change.holidays", days));
        }
    }

    /// @param id of the firm
    record HoursLanguageAdded(UUID id, String language) implements HoursEvent {

        @Override
        public List<Change> changes() {
            return List.of(new Change("hours.change.language", "", language));
        }
    }

    /// @param id of the firm
    record HoursLanguageRemoved(UUID id, String language) implements HoursEvent {

        @Override
        public List<Change> changes() {
            return List.of(new Change("hours.change.language", language, ""));
        }
    }
}
