package io.parvis.planning.visits;

import io.parvis.platform.holidays.PublicHolidays;
import io.parvis.platform.tenancy.Current;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.springframework.stereotype.Component;

/// The public holidays of the firm's country, in the reader's language.
@Component
class RestDays {

    private final PublicHolidays holidays;

    RestDays(PublicHolidays holidays) {
        this.holidays = holidays;
    }

    /// @param until the first day that is left out
    SortedMap<LocalDate, String> between(LocalDate from, LocalDate until) {
        var reader = Current.locale();
        return holidays.between(reader.getCountry(), from, until, reader.getLanguage());
    }

    /// The name of the day, empty on one like any other.
    String named(LocalDate day) {
        return between(day, day.plusDays(1)).getOrDefault(day, "");
    }

    /// These days, in their order, without those that are holidays.
    List<LocalDate> without(List<LocalDate> days) {
        if (days.isEmpty()) {
            return days;
        }
        var resting = between(days.getFirst(), days.getLast().plusDays(1));
        return days.stream().filter(day -> !resting.containsKey(day)).toList();
    }
}
