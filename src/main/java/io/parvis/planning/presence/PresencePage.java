package io.parvis.planning.presence;

import static io.parvis.platform.web.Show.base;
import static io.parvis.platform.web.Show.t;

import io.parvis.people.workers.WorkerName;
import io.parvis.planning.presence.Engagements.Engagement;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.tenancy.Realm;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Stream;

/// When a worker is there, and when they are away.
///
/// @param allowed what the reader may see and do of it
/// @param touched what falls on the days that were typed, after a refusal because of it
/// @param leaving what was typed of an absence, after a refusal
/// @param offering what was typed of hours, after a refusal
record PresencePage(
        WorkerName worker,
        Known known,
        Allowed allowed,
        List<Engagement> touched,
        LocalDate today,
        Fields leaving,
        Fields offering)
        implements View {

    /// @param absences the latest first
    record Known(List<Absence> absences, List<Availability> hours) {}

    /// Where the presence of a worker is read: at the office, or by themselves.
    static String of(WorkerName worker) {
        return own() ? base() + "/presence" : base() + "/workers/" + worker.id() + "/presence";
    }

    /// Whether the worker reads it, who leaves alone what is over.
    static boolean own() {
        return Current.actor().realm() == Realm.WORKER;
    }

    boolean isOver(Absence absence) {
        return absence.lastDay().isBefore(today);
    }

    static List<Choice> kinds() {
        return Stream.of(AbsenceKind.values()).map(one -> new Choice(one.name(), t(one))).toList();
    }

    static List<Choice> weekdays() {
        return Stream.of(DayOfWeek.values())
                .map(one -> new Choice(one.name(), weekday(one)))
                .toList();
    }

    static List<Choice> meanwhile() {
        return Stream.of(Meanwhile.values()).map(one -> new Choice(one.name(), t(one))).toList();
    }

    static String weekday(DayOfWeek one) {
        return one.getDisplayName(TextStyle.FULL_STANDALONE, Current.locale());
    }

    @Override
    public int status() {
        return leaving.anyError() || offering.anyError() ? 422 : 200;
    }
}
