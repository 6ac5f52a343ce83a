package io.parvis.talk.hours;

import io.parvis.platform.kernel.Refused;
import io.parvis.platform.web.Fields;
import io.parvis.talk.opening.SpecialEvent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A special event as it is typed.
///
/// @param start as `2026-12-25T08:00`
/// @param opens whether it is open in that period
/// @param everyLanguage whether a new one is for all languages
/// @param version the version that was read; none for a new one
record EventForm(
        @NotBlank @Size(max = 100) String name,
        @Size(max = 40) String start,
        @Size(max = 40) String end,
        boolean opens,
        boolean everyLanguage,
        @Nullable Integer version) {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;

    /// @throws Refused at the field `start` or `end`
    SpecialEvent event(UUID id) {
        var from = moment("start", start);
        var until = moment("end", end);
        if (!until.isAfter(from)) {
            throw Refused.at("end", "hours.event.end.before");
        }
        return new SpecialEvent(id, name, from, until, opens);
    }

    static boolean isNear(LocalDateTime moment) {
        return moment.getYear() >= FIRST_YEAR && moment.getYear() <= LAST_YEAR;
    }

    private static LocalDateTime moment(String field, String typed) {
        try {
            var moment = LocalDateTime.parse(typed).truncatedTo(ChronoUnit.MINUTES);
            if (!isNear(moment)) {
                throw Refused.at(field, "hours.event.far");
            }
            return moment;
        } catch (DateTimeException _) {
            throw Refused.at(field, "hours.event.unreadable");
        }
    }

    static Fields fields(KeptEvent kept) {
        var values = new HashMap<String, Object>();
        values.put("name", kept.event().name());
        values.put("start", kept.event().start());
        values.put("end", kept.event().end());
        values.put("opens", kept.event().opens());
        values.put("version", kept.version());
        return Fields.of(values);
    }
}
