package io.parvis.talk.hours;

import io.parvis.platform.kernel.Refused;
import io.parvis.platform.web.Fields;
import io.parvis.talk.opening.LunchBreak;
import io.parvis.talk.opening.Span;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;

/// A lunch break as it is typed.
///
/// @param version of the schedule, as it was read
record LunchForm(
        @NotBlank @Size(max = 100) String name,
        @Size(max = 10) String start,
        @Size(max = 10) String end,
        @NotNull Integer version) {

    /// @throws Refused at the field `start` or `end` when it is none inside the schedule
    LunchBreak lunch(Span schedule) {
        var from = Times.read("start", start);
        var until = Times.read("end", end);
        if (from == until) {
            throw Refused.at("end", "hours.lunch.end.same");
        }
        var lunch = LunchBreak.at(name, from, until, schedule);
        if (lunch.end() <= lunch.start()) {
            throw Refused.at("end", "hours.lunch.end.before");
        }
        if (!lunch.isInside(schedule)) {
            throw Refused.at("start", "hours.lunch.outside", Times.said(schedule));
        }
        return lunch;
    }

    static Fields fields(LunchBreak lunch, int version) {
        return Fields.of(
                Map.of(
                        "name",
                        lunch.name(),
                        "start",
                        Times.typed(lunch.start()),
                        "end",
                        Times.typed(lunch.end()),
                        "version",
                        version));
    }
}
