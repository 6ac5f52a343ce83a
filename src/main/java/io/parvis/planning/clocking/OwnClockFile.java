package io.parvis.planning.clocking;

import io.parvis.people.workers.WorkerId;
import io.parvis.people.workers.WorkerName;
import io.parvis.people.workers.WorkerNames;
import io.parvis.planning.clocking.ArrivePage.Awaited;
import io.parvis.planning.codes.Place;
import io.parvis.planning.codes.ScannedCodes;
import io.parvis.planning.visits.Hours.Span;
import io.parvis.platform.kernel.Ids;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts together what a worker sees of clocking.
@Component
@Transactional(readOnly = true)
class OwnClockFile {

    private static final Duration BACK = Duration.ofDays(31);

    private final ScannedCodes codes;
    private final ClockIns clockIns;
    private final ClockInRows rows;
    private final WorkerNames workers;
    private final Told told;

    OwnClockFile(
            ScannedCodes codes,
            ClockIns clockIns,
            ClockInRows rows,
            WorkerNames workers,
            Told told) {
        this.codes = codes;
        this.clockIns = clockIns;
        this.rows = rows;
        this.workers = workers;
        this.told = told;
    }

    /// When it is, what is planned, and what the firm lets pass.
    @Component("ownClockFileTold")
    record Told(Moments moments, PlannedHere planned, ClockRulesKept rules, Ids ids) {}

    public View scanned(String code) {
        return scanned(code, Fields.of(Map.of("once", told.ids().next())));
    }

    /// Whoever scans what is no code, or none any more, reads what to do instead.
    public View scanned(String code, Fields fields) {
        var place = codes.find(code).orElse(null);
        if (place == null) {
            return new UnknownCodePage();
        }
        var worker = worker().id();
        var open = clockIns.open(worker).orElse(null);
        if (open != null && open.isAt(place)) {
            return new LeavePage(open, code, open.isFresh(told.moments().now()), fields);
        }
        return open == null
                ? new ArrivePage(place, code, awaited(worker, place), fields)
                : new ElsewherePage(open, place, code, fields);
    }

    private Awaited awaited(WorkerId worker, Place place) {
        var planned =
                told.planned()
                        .find(place, told.moments().now())
                        .map(visit -> new Span(visit.start(), visit.end()))
                        .orElse(null);
        var before = rows.unended(worker, place).orElse(null);
        return new Awaited(planned, doubts(planned), before);
    }

    private Set<Doubt> doubts(@Nullable Span planned) {
        return told.rules().get().doubts(told.moments().now(), planned);
    }

    public View list() {
        return list(Fields.empty());
    }

    /// What was typed about the end, after a refusal.
    public View told(Fields typed) {
        var code = typed.value("code");
        return code.isEmpty() ? list(typed) : scanned(code, typed);
    }

    private View list(Fields fields) {
        var worker = worker();
        var all = rows.of(worker.id(), told.moments().now().minus(BACK));
        return new OwnClockInsPage(clockIns.open(worker.id()).orElse(null), all, fields);
    }

    private WorkerName worker() {
        return workers.find(Current.actor().self()).orElseThrow(NotFound::new);
    }
}
