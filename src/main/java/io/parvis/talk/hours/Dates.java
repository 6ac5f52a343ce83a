package io.parvis.talk.hours;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;

/// Days and years as addresses carry them.
final class Dates {

    private Dates() {}

    /// What cannot be read, or is far off, is the other one.
    static LocalDate day(String text, LocalDate otherwise) {
        try {
            var day = LocalDate.parse(text);
            return EventForm.isNear(day.atStartOfDay()) ? day : otherwise;
        } catch (DateTimeException _) {
            return otherwise;
        }
    }

    /// As [#day].
    static Year year(String text, Year otherwise) {
        try {
            var year = Year.parse(text);
            return EventForm.isNear(year.atDay(1).atStartOfDay()) ? year : otherwise;
        } catch (DateTimeException _) {
            return otherwise;
        }
    }
}
