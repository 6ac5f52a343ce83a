package io.parvis.talk.hours;

import static io.parvis.platform.web.Show.moment;
import static io.parvis.platform.web.Show.t;

import io.parvis.people.identity.Visit;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Show;
import io.parvis.platform.web.Tab;
import io.parvis.platform.web.View;
import io.parvis.talk.opening.OpeningDay;
import io.parvis.talk.opening.OpeningHours;
import io.parvis.talk.opening.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// The hours in one language: what holds now, the schedules, and a week as it results.
///
/// @param adding what was typed to add a language
record HoursPage(Kept kept, Now now, List<OpeningDay> week, Fields adding) implements View {

    /// The hours that are written over the strips.
    static final List<String> SCALE = List.of("0", "6", "12", "18", "24");

    /// @param events the next ones
    /// @param eventCount of all, those that are over included
    record Kept(
            List<HoursLanguage> languages,
            HoursLanguage here,
            List<KeptSchedule> schedules,
            List<KeptEvent> events,
            long eventCount) {}

    record Now(Instant at, OpeningHours hours) {

        Verdict verdict() {
            return hours.why(at);
        }
    }

    @Override
    public int status() {
        return adding.anyError() ? 422 : 200;
    }

    String language() {
        return kept.here().language();
    }

    String at(String path) {
        return Show.base() + "/settings/hours" + path;
    }

    /// With the language that is shown.
    String here(String path) {
        return at(path) + "?language=" + language();
    }

    List<Tab> tabs() {
        return kept.languages().stream()
                .map(one ->
                        new Tab(
                                Show.language(one.language()),
                                at("?language=" + one.language()),
                                one.equals(kept.here())))
                .toList();
    }

    List<Choice> otherLanguages() {
        return Visit.here().firm().languages().stream()
                .filter(code ->
                        kept.languages().stream().noneMatch(one -> one.language().equals(code)))
                .map(code -> new Choice(code, Show.language(code)))
                .toList();
    }

    String next() {
        var change = now.hours().nextChange(now.at());
        if (change.isEmpty()) {
            return t(now.verdict().open() ? "hours.next.always" : "hours.next.never");
        }
        var when = moment(change.get());
        return now.verdict().open() ? t("hours.next.closes", when) : t("hours.next.opens", when);
    }

    String weekHref(int weeks) {
        return here("") + "&week=" + week.getFirst().date().plusWeeks(weeks);
    }

    List<WeekDay> days() {
        var zone = now.hours().zone();
        var today = LocalDate.ofInstant(now.at(), zone);
        return week.stream().map(day -> new WeekDay(day, zone, day.date().equals(today))).toList();
    }

    /// A line of the weekly section: a schedule, or a lunch break after the schedule it is in.
    List<ScheduleLine> lines() {
        return kept.schedules().stream()
                .flatMap(one ->
                        one.schedule().lunch() == null
                                ? Stream.of(ScheduleLine.of(one))
                                : Stream.of(ScheduleLine.of(one), ScheduleLine.ofLunch(one)))
                .toList();
    }
}
