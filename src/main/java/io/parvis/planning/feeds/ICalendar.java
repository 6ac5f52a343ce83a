package io.parvis.planning.feeds;

import io.parvis.planning.visits.OwnVisits.OwnVisit;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// Visits as calendar programs read them (RFC 5545). Moments are written in universal time: no program has to know our
/// zones.
///
/// @param name of the calendar
/// @param now when it was written
record ICalendar(String name, Instant now) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int MOST_OCTETS = 75;

    /// @param byWorker whether a worker reads it, who sees where to go and what to mind
    String of(List<OwnVisit> visits, boolean byWorker) {
        var text = new StringBuilder();
        line(text, "BEGIN:VCALENDAR");
        line(text, "VERSION:2.0");
        line(text, "PRODID:-//Parvis//Planning//EN");
        line(text, "METHOD:PUBLISH");
        line(text, "X-WR-CALNAME:" + escaped(name));
        line(text, "REFRESH-INTERVAL;VALUE=DURATION:PT1H");
        visits.forEach(visit -> event(text, visit, byWorker));
        line(text, "END:VCALENDAR");
        return text.toString();
    }

    private void event(StringBuilder text, OwnVisit visit, boolean byWorker) {
        line(text, "BEGIN:VEVENT");
        line(text, "UID:" + visit.id() + "@visits.parvis");
        line(text, "DTSTAMP:" + MOMENT.format(now));
        line(text, "DTSTART:" + MOMENT.format(visit.start()));
        line(text, "DTEND:" + MOMENT.format(visit.end()));
        line(text, "SEQUENCE:" + visit.version());
        line(text, "STATUS:" + (visit.planned() ? "CONFIRMED" : "CANCELLED"));
        line(text, "SUMMARY:" + escaped(summary(visit, byWorker)));
        if (!visit.place().isEmpty()) {
            line(text, "LOCATION:" + escaped(visit.place()));
        }
        if (byWorker && !visit.notes().isEmpty()) {
            line(text, "DESCRIPTION:" + escaped(visit.notes()));
        }
        line(text, "END:VEVENT");
    }

    private static String summary(OwnVisit visit, boolean byWorker) {
        if (byWorker) {
            return visit.client() + " – " + visit.service();
        }
        return visit.worker() == null ? visit.service() : visit.service() + " – " + visit.worker();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    // A longer line goes on after a space, and no character is cut in two.
    private static void line(StringBuilder text, String content) {
        var octets = 0;
        for (var at = 0; at < content.length(); at = content.offsetByCodePoints(at, 1)) {
            var sign = Character.toString(content.codePointAt(at));
            var size = sign.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MOST_OCTETS) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(sign);
            octets += size;
        }
        text.append("\r\n");
    }
}
