package io.parvis.talk.hours;

import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Show;
import io.parvis.platform.web.View;
import io.parvis.talk.opening.OpeningDay;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.Year;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Stream;

/// A year as it results, day by day.
record YearPage(String language, Year year, List<OpeningDay> days) implements View {

    record MonthOf(String name, List<OpeningDay> days) {

        /// The column of its first day: 1 for Monday.
        int column() {
            return days.getFirst().date().getDayOfWeek().getValue();
        }
    }

    List<MonthOf> months() {
        return Stream.of(Month.values())
                .map(month ->
                        new MonthOf(
                                month.getDisplayName(TextStyle.FULL_STANDALONE, Current.locale()),
                                days.stream()
                                        .filter(day -> day.date().getMonth() == month)
                                        .toList()))
                .toList();
    }

    /// The letters over the columns.
    static List<String> weekDays() {
        return Stream.of(DayOfWeek.values())
                .map(day -> day.getDisplayName(TextStyle.NARROW_STANDALONE, Current.locale()))
                .toList();
    }

    static boolean isOpen(OpeningDay day) {
        return day.open().isPositive();
    }

    static String number(OpeningDay day) {
        return Integer.toString(day.date().getDayOfMonth());
    }

    String style(OpeningDay day) {
        return (isOpen(day) ? "day-open" : "day-closed") + (day.special() ? " day-special" : "");
    }

    String says(OpeningDay day) {
        var state =
                Show.t(
                        isOpen(day) ? "hours.day.open" : "hours.closed",
                        day.open().toHours(),
                        day.open().toMinutesPart());
        var text = Show.day(day.date()) + ": " + state;
        return day.special() ? text + ", " + Show.t("hours.day.special") : text;
    }

    String weekHref(OpeningDay day) {
        return back() + "&week=" + day.date();
    }

    String yearHref(int years) {
        return Show.base()
                + "/settings/hours/year?language="
                + language
                + "&year="
                + year.plusYears(years);
    }

    String back() {
        return Show.base() + "/settings/hours?language=" + language;
    }
}
