package io.parvis.planning.slips;

import io.parvis.planning.visits.Hours.Span;
import io.parvis.planning.visits.OwnVisits.OwnVisit;
import io.parvis.platform.web.View;
import java.time.ZoneId;
import java.util.List;

/// The slips of a worker, and what is still to be entered.
///
/// @param slips the latest first
/// @param open visits that have begun and have no slip
record OwnSlipsPage(List<Slip> slips, List<OwnVisit> open, SlipRules rules, ZoneId zone)
        implements View {

    String when(OwnVisit visit) {
        return SlipTimes.when(new Span(visit.start(), visit.end()), zone);
    }

    String when(Slip slip) {
        return SlipTimes.when(slip.work().span(), zone);
    }

    String hours(Slip slip) {
        return SlipTimes.hours(slip.minutes(rules));
    }
}
