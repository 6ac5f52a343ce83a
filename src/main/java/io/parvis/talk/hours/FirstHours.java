package io.parvis.talk.hours;

import io.parvis.people.firm.FirmFounded;
import io.parvis.platform.i18n.Messages;
import io.parvis.platform.kernel.Ids;
import io.parvis.platform.tenancy.Current;
import io.parvis.talk.opening.LunchBreak;
import io.parvis.talk.opening.Rank;
import io.parvis.talk.opening.Span;
import io.parvis.talk.opening.WeeklySchedule;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// What a new firm, and a new language, begins with.
@Component
class FirstHours {

    private static final Span NINE_TO_FIVE = new Span(9 * 60, 17 * 60);

    private final HoursLanguages languages;
    private final Schedules schedules;
    private final Messages messages;
    private final Ids ids;

    FirstHours(HoursLanguages languages, Schedules schedules, Messages messages, Ids ids) {
        this.languages = languages;
        this.schedules = schedules;
        this.messages = messages;
        this.ids = ids;
    }

    /// What the house calls schedules that the firm did not name itself.
    record Names(String working, String weekend, String lunch) {

        String inPlaceOf(Names others, String name) {
            if (name.equals(others.working)) {
                return working;
            }
            return name.equals(others.weekend) ? weekend : name;
        }

        @Nullable LunchBreak inPlaceOf(Names others, @Nullable LunchBreak other) {
            return other == null || !other.name().equals(others.lunch)
                    ? other
                    : new LunchBreak(lunch, other.start(), other.end());
        }
    }

    /// Open from nine to five on weekdays, closed at the weekend.
    @EventListener(FirmFounded.class)
    public void begin() {
        var language = Current.locale().getLanguage();
        var names = names(language);
        var weekdays = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        languages.add(language, true);
        add(language, weekly(Rank.WORKING_HOURS, names.working(), weekdays, NINE_TO_FIVE));
        add(
                language,
                weekly(
                        Rank.WEEKEND,
                        names.weekend(),
                        EnumSet.complementOf(weekdays),
                        Span.ALL_DAY));
    }

    /// Gives a language the schedules that another one has; those the house named get their name in the new language.
    void copy(String from, String to) {
        var old = names(from);
        var names = names(to);
        for (var kept : schedules.all(from)) {
            var one = kept.schedule();
            add(
                    to,
                    new WeeklySchedule(
                            ids.next(),
                            one.rank(),
                            names.inPlaceOf(old, one.name()),
                            one.days(),
                            one.span(),
                            one.opens(),
                            names.inPlaceOf(old, one.lunch())));
        }
    }

    Names names(String language) {
        var words = messages.in(Locale.of(language));
        return new Names(
                words.say("hours.first.working"),
                words.say("hours.first.weekend"),
                words.say("hours.first.lunch"));
    }

    private void add(String language, WeeklySchedule schedule) {
        schedules.add(new KeptSchedule(schedule, language, 0));
    }

    private WeeklySchedule weekly(Rank rank, String name, Set<DayOfWeek> days, Span span) {
        var opens = rank == Rank.WORKING_HOURS;
        return new WeeklySchedule(ids.next(), rank, name, days, span, opens, null);
    }
}
