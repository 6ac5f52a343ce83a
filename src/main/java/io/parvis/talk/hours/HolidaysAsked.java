package io.parvis.talk.hours;

import io.parvis.platform.holidays.PublicHoliday;
import io.parvis.platform.holidays.PublicHolidays;
import java.time.Year;
import java.util.List;

/// Which public holidays somebody looks at.
///
/// @param language of the hours, in which the days are named
/// @param region empty for what the whole country keeps
record HolidaysAsked(String language, String country, String region, Year year) {

    List<PublicHoliday> days(PublicHolidays holidays) {
        return holidays.in(country, region, year, language);
    }

    /// The same, named in another language.
    HolidaysAsked in(String other) {
        return new HolidaysAsked(other, country, region, year);
    }

    /// @param dates that were ticked
    Closing closing(PublicHolidays holidays, List<String> dates) {
        return new Closing(
                language,
                days(holidays).stream()
                        .filter(day -> dates.contains(day.date().toString()))
                        .toList());
    }

    /// The wanted country, or the other one, or whichever is known.
    static String country(String wanted, String otherwise) {
        var known = PublicHolidays.COUNTRIES;
        if (known.contains(wanted)) {
            return wanted;
        }
        return known.contains(otherwise) ? otherwise : known.getFirst();
    }
}
