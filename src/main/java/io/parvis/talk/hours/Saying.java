package io.parvis.talk.hours;

import io.parvis.platform.kernel.Change;
import io.parvis.talk.opening.LunchBreak;
import io.parvis.talk.opening.SpecialEvent;
import io.parvis.talk.opening.WeeklySchedule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What changed in a schedule or an event, for the history.
final class Saying {

    private Saying() {}

    static List<Change> added(KeptSchedule kept) {
        return between(null, kept.schedule(), kept.language());
    }

    static List<Change> removed(KeptSchedule kept) {
        return between(kept.schedule(), null, kept.language());
    }

    static List<Change> between(WeeklySchedule before, KeptSchedule after) {
        return between(before, after.schedule(), after.language());
    }

    private static List<Change> between(
            @Nullable WeeklySchedule before, @Nullable WeeklySchedule after, String language) {
        var locale = Locale.of(language);
        var changes = new ArrayList<Change>();
        changes.addAll(change("hours.change.name", before, after, WeeklySchedule::name));
        changes.addAll(
                change("hours.change.days", before, after, one -> Days.said(one.days(), locale)));
        changes.addAll(change("hours.change.span", before, after, one -> Times.said(one.span())));
        changes.addAll(change("hours.change.says", before, after, one -> says(one.opens())));
        changes.addAll(change("hours.change.lunch", before, after, one -> lunch(one.lunch())));
        return changes;
    }

    static List<Change> added(KeptEvent kept) {
        var changes = new ArrayList<>(between(null, kept.event()));
        changes.add(new Change("hours.change.language", "", kept.language()));
        return changes;
    }

    static List<Change> between(@Nullable SpecialEvent before, @Nullable SpecialEvent after) {
        var changes = new ArrayList<Change>();
        changes.addAll(change("hours.change.name", before, after, SpecialEvent::name));
        changes.addAll(change("hours.change.start", before, after, one -> one.start().toString()));
        changes.addAll(change("hours.change.end", before, after, one -> one.end().toString()));
        changes.addAll(change("hours.change.says", before, after, one -> says(one.opens())));
        return changes;
    }

    private static <T> List<Change> change(
            String what, @Nullable T before, @Nullable T after, Function<T, String> text) {
        var from = before == null ? "" : text.apply(before);
        var to = after == null ? "" : text.apply(after);
        return from.equals(to) ? List.of() : List.of(new Change(what, from, to));
    }

    private static String says(boolean opens) {
        return opens ? "@hours.open" : "@hours.closed";
    }

    private static String lunch(@Nullable LunchBreak lunch) {
        return lunch == null ? "" : lunch.name() + " " + Times.said(lunch.start(), lunch.end());
    }
}
