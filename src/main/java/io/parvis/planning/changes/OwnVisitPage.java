package io.parvis.planning.changes;

import static io.parvis.platform.web.Show.base;

import io.parvis.planning.changes.Limits.Limit;
import io.parvis.planning.visits.OwnVisits.OwnVisit;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;

/// A visit, as those read and change it who are visited or visit.
///
/// @param limit what keeps it as it is though it has not begun; null where nothing does
record OwnVisitPage(
        OwnVisit visit,
        boolean mayChange,
        boolean mayCancel,
        @Nullable Limit limit,
        Fields fields,
        ZoneId zone)
        implements View {

    /// @param refused what is said about it
    static Fields fields(OwnVisit visit, Fields refused) {
        var zone = Current.actor().zone();
        var start = visit.start().atZone(zone);
        var end = visit.end().atZone(zone);
        var values = new HashMap<String, Object>();
        values.put("day", start.toLocalDate());
        values.put("from", start.toLocalTime());
        values.put("until", end.toLocalTime());
        values.put("overnight", end.toLocalDate().isAfter(start.toLocalDate()));
        values.put("text", isClient() ? visit.wish() : visit.notes());
        values.put("version", visit.version());
        var fields = Fields.of(values);
        for (var said : refused.errors("")) {
            fields = fields.with("", said);
        }
        return fields;
    }

    static boolean isClient() {
        return Current.actor().client() != null;
    }

    LocalDateTime start() {
        return LocalDateTime.ofInstant(visit.start(), zone);
    }

    LocalDateTime end() {
        return LocalDateTime.ofInstant(visit.end(), zone);
    }

    String here() {
        return base() + "/planning/visits/" + visit.id();
    }

    String back() {
        return base() + "/planning?day=" + start().toLocalDate();
    }

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }
}
