package io.parvis.talk.hours;

import io.parvis.platform.holidays.PublicHoliday;
import io.parvis.platform.holidays.PublicHolidays;
import io.parvis.platform.holidays.Region;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Show;
import io.parvis.platform.web.View;
import java.time.Year;
import java.util.List;
import java.util.stream.IntStream;

/// Public holidays, to be ticked.
///
/// @param several whether there are hours in other languages too
record HolidaysPage(
        HolidaysAsked asked,
        List<Region> regions,
        List<PublicHoliday> days,
        boolean several,
        Fields fields)
        implements View {

    private static final int YEARS_AHEAD = 3;

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }

    String action() {
        return Show.base() + "/settings/hours/holidays";
    }

    String back() {
        return Show.base() + "/settings/hours?language=" + asked.language();
    }

    List<Choice> countries() {
        return PublicHolidays.COUNTRIES.stream()
                .map(code -> new Choice(code, Show.country(code)))
                .toList();
    }

    List<Choice> parts() {
        return regions.stream().map(part -> new Choice(part.code(), part.name())).toList();
    }

    List<Choice> years() {
        var first = asked.year().getValue() - 1;
        return IntStream.rangeClosed(first, first + YEARS_AHEAD)
                .mapToObj(year -> new Choice(Year.of(year).toString(), Year.of(year).toString()))
                .toList();
    }

    List<Choice> choices() {
        return days.stream()
                .map(day -> new Choice(day.date().toString(), day.name(), said(day)))
                .toList();
    }

    private static String said(PublicHoliday day) {
        var date =
                Days.said(day.date().getDayOfWeek(), Current.locale()) + " " + Show.day(day.date());
        return day.everywhere() ? date : date + " · " + Show.t("hours.holidays.some");
    }
}
