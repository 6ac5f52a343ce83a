package io.parvis.planning.clocking;

import static io.parvis.platform.web.Show.base;

import io.parvis.platform.kernel.History;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One clock-in, as the office judges it.
///
/// @param accepting what stands in the form that makes a slip of it
/// @param dismissing what was typed to dismiss it, after a refusal
record ClockInPage(
        ClockIn clockIn, List<History.Entry> history, Fields accepting, Fields dismissing)
        implements View {

    // Where nobody clocked out, the plan says when they were to leave; where there is none, the
    // office does.
    static Fields fields(ClockIn clockIn) {
        var zone = Current.actor().zone();
        var start = clockIn.began().atZone(zone).truncatedTo(ChronoUnit.MINUTES);
        var values = new HashMap<String, Object>();
        values.put("day", start.toLocalDate());
        values.put("from", start.toLocalTime());
        var ended = end(clockIn);
        if (ended != null) {
            var end = ended.atZone(zone).truncatedTo(ChronoUnit.MINUTES);
            values.put("until", end.toLocalTime());
            values.put("overnight", end.toLocalDate().isAfter(start.toLocalDate()));
        }
        values.put("pause", clockIn.extras().pause());
        values.put("kilometres", clockIn.extras().kilometres());
        values.put("comment", clockIn.extras().comment());
        return Fields.of(values);
    }

    private static @Nullable Instant end(ClockIn clockIn) {
        var planned = clockIn.planned();
        if (clockIn.ended() != null || planned == null || !planned.end().isAfter(clockIn.began())) {
            return clockIn.ended();
        }
        return planned.end();
    }

    String here() {
        return base() + "/clock-ins/" + clockIn.id();
    }

    String clocked() {
        return ClockTimes.on(clockIn.began()) + " " + ClockTimes.clocked(clockIn);
    }

    @Override
    public int status() {
        return accepting.anyError() || dismissing.anyError() ? 422 : 200;
    }
}
