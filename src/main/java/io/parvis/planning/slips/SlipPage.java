package io.parvis.planning.slips;

import static io.parvis.platform.web.Show.base;
import static io.parvis.platform.web.Show.t;

import io.parvis.platform.kernel.History;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;

/// One slip, as the office judges it.
///
/// @param correcting what stands in the form that puts it right
/// @param rejecting what was typed to reject it, after a refusal
record SlipPage(
        Slip slip,
        SlipRules rules,
        Signing signing,
        List<History.Entry> history,
        Fields correcting,
        Fields rejecting)
        implements View {

    static Fields fields(Slip slip, ZoneId zone) {
        var start = slip.work().span().start().atZone(zone);
        var end = slip.work().span().end().atZone(zone);
        var values = new HashMap<String, Object>();
        values.put("day", start.toLocalDate());
        values.put("from", start.toLocalTime());
        values.put("until", end.toLocalTime());
        values.put("overnight", end.toLocalDate().isAfter(start.toLocalDate()));
        values.put("pause", slip.work().pause());
        values.put("kilometres", slip.work().kilometres());
        values.put("comment", slip.work().comment());
        values.put("version", slip.version());
        return Fields.of(values);
    }

    String here() {
        return base() + "/slips/" + slip.id();
    }

    String title() {
        return t("slip.of", slip.worker().name());
    }

    String worked() {
        return SlipTimes.when(slip.work().span(), signing.zone());
    }

    String planned() {
        return SlipTimes.when(Objects.requireNonNull(slip.planned()), signing.zone());
    }

    String clocked() {
        return SlipTimes.clocked(Objects.requireNonNull(slip.clocked()), signing.zone());
    }

    String counted() {
        return SlipTimes.hours(slip.minutes(rules));
    }

    boolean waits() {
        return slip.state() == SlipState.ENTERED;
    }

    @Override
    public int status() {
        return correcting.anyError() || rejecting.anyError() ? 422 : 200;
    }
}
