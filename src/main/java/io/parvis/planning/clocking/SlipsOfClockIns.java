package io.parvis.planning.clocking;

import static java.time.temporal.ChronoUnit.MINUTES;

import io.parvis.planning.clocking.ClockIn.Ending;
import io.parvis.planning.clocking.ClockIn.Extras;
import io.parvis.planning.slips.Clocked;
import io.parvis.planning.slips.ClockedWork;
import io.parvis.planning.slips.EnteringClocked;
import io.parvis.planning.slips.SlipId;
import io.parvis.planning.visits.Hours.Span;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes slips of clock-ins, by the minute: what was begun counts, and seconds do not.
@Component
class SlipsOfClockIns {

    private final EnteringClocked entering;

    SlipsOfClockIns(EnteringClocked entering) {
        this.entering = entering;
    }

    /// As it was clocked.
    ///
    /// @return nothing where the worker has a slip of that time or of that visit
    Optional<SlipId> enter(ClockIn clockIn, Ending ending) {
        var end = Objects.requireNonNull(ending.at());
        var span = new Span(minute(clockIn.began()), minute(end));
        var clocked = new Clocked(span.start(), span.end());
        return entering.enter(
                clocked(clockIn, clockIn.visit(), clocked, new Work(span, ending.extras())));
    }

    /// As the office says it was. Where the visit has a slip already, this is one besides.
    ///
    /// @return nothing where the worker has a slip of that time
    Optional<SlipId> enter(ClockIn clockIn, Work work) {
        var clocked = scanned(clockIn);
        var visit = clockIn.planned() == null ? null : clockIn.visit();
        var made = entering.enter(clocked(clockIn, visit, clocked, work));
        return made.isPresent() || visit == null
                ? made
                : entering.enter(clocked(clockIn, null, clocked, work));
    }

    private static ClockedWork clocked(
            ClockIn clockIn, @Nullable UUID visit, @Nullable Clocked clocked, Work work) {
        var place = clockIn.place();
        return new ClockedWork(
                clockIn.worker(),
                place == null
                        ? null
                        : new ClockedWork.Place(place.id(), place.code(), place.name()),
                visit,
                work.span(),
                work.extras().pause(),
                work.extras().kilometres(),
                work.extras().comment(),
                clocked);
    }

    // What was told is no scan.
    private static @Nullable Clocked scanned(ClockIn clockIn) {
        var told = clockIn.told();
        var from = told.from() ? null : minute(clockIn.began());
        var ended = clockIn.ended();
        var until = ended == null || told.until() ? null : minute(ended);
        return from == null && until == null ? null : new Clocked(from, until);
    }

    private static Instant minute(Instant moment) {
        return moment.truncatedTo(MINUTES);
    }

    /// What was done.
    record Work(Span span, Extras extras) {}
}
