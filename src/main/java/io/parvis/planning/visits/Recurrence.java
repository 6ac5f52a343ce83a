package io.parvis.planning.visits;

import io.parvis.platform.kernel.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.jspecify.annotations.Nullable;

/// On which days something comes back (RFC 5545).
///
/// @param rule such as `FREQ=WEEKLY;BYDAY=MO,TH`
record Recurrence(String rule) {

    /// So many at most, however far the horizon: more is a slip of the pen.
    static final int MOST = 1000;

    /// @param first the first day on which it may be
    /// @param after days up to this one are left out; null for none
    /// @param until the horizon, which belongs to it
    List<LocalDate> days(LocalDate first, @Nullable LocalDate after, LocalDate until) {
        var days = new ArrayList<LocalDate>();
        var next = parsed().iterator(moment(first));
        while (next.hasNext() && days.size() < MOST) {
            var at = next.nextDateTime();
            var day = LocalDate.of(at.getYear(), at.getMonth() + 1, at.getDayOfMonth());
            if (day.isAfter(until)) {
                break;
            }
            if (after == null || day.isAfter(after)) {
                days.add(day);
            }
        }
        return days;
    }

    private RecurrenceRule parsed() {
        try {
            return new RecurrenceRule(rule);
        } catch (InvalidRecurrenceRuleException _) {
            throw Refused.at("repeat", "form.unreadable");
        }
    }

    // Months count from nought there.
    private static DateTime moment(LocalDate day) {
        return new DateTime(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
    }
}
