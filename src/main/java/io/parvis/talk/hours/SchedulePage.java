package io.parvis.talk.hours;

import static io.parvis.platform.web.Show.t;

import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Show;
import io.parvis.platform.web.View;
import io.parvis.talk.opening.Rank;
import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A weekly schedule to be written or changed.
///
/// @param kept what is kept of it; null for a new one
record SchedulePage(String language, @Nullable KeptSchedule kept, Fields fields) implements View {

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }

    String title() {
        return kept == null ? t("hours.schedule.new") : kept.schedule().name();
    }

    Rank rank() {
        return kept == null ? Rank.WEEKLY : kept.schedule().rank();
    }

    boolean canGo() {
        return kept != null && kept.isOwn();
    }

    boolean hasLunch() {
        return kept != null && kept.schedule().lunch() != null;
    }

    String action() {
        var all = Show.base() + "/settings/hours/schedules";
        return kept == null ? all : all + "/" + kept.schedule().id();
    }

    String back() {
        return Show.base() + "/settings/hours?language=" + language;
    }

    List<Choice> days() {
        return Stream.of(DayOfWeek.values())
                .map(day -> new Choice(day.name(), Days.said(day, Current.locale())))
                .toList();
    }
}
