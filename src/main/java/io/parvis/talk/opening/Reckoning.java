package io.parvis.talk.opening;

import java.time.Instant;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What schedules come to: special events where there are any, else the week, by the clock on the wall.
record Reckoning(Timeline week, Timeline events, ZoneRules rules) {

    private static final long DAY_SECONDS = 86_400;
    private static final long WEEK_SECONDS = 7 * DAY_SECONDS;
    // 1 January 1970 was a Thursday.
    private static final long FIRST_MONDAY = 4 * DAY_SECONDS;

    /// With nothing but open and closed, so that fewer edges are left: in the week, only those where that changes.
    Reckoning plain() {
        return new Reckoning(
                week.mapped(verdict -> verdict.open() ? Verdict.OPEN : Verdict.NOTHING),
                events.mapped(Verdict::plain),
                rules);
    }

    Verdict at(Instant moment) {
        var special = events.at(moment.getEpochSecond());
        return special.equals(Verdict.NOTHING) ? week.at(secondOfWeek(moment) / 60) : special;
    }

    boolean hasEvent(Instant from, Instant to) {
        return !events.at(from.getEpochSecond()).equals(Verdict.NOTHING)
                || events.nextAfter(from.getEpochSecond()) < to.getEpochSecond();
    }

    /// The next moment at which something may change; none when everything stays as it is for ever.
    Optional<Instant> nextEdge(Instant after) {
        var special = !events.at(after.getEpochSecond()).equals(Verdict.NOTHING);
        var next = events.nextAfter(after.getEpochSecond());
        if (!special && !isEven()) {
            next = Math.min(next, nextOfWeek(after));
        }
        return next == Long.MAX_VALUE ? Optional.empty() : Optional.of(Instant.ofEpochSecond(next));
    }

    /// Follow each other without a gap; two neighbours are never alike.
    List<Stretch> stretches(Instant from, Instant to) {
        var stretches = new ArrayList<Stretch>();
        if (!from.isBefore(to)) {
            return stretches;
        }
        var begun = from;
        var verdict = at(from);
        for (var edge = nextEdge(from); isBefore(edge, to); edge = nextEdge(edge.get())) {
            var next = at(edge.get());
            if (!next.equals(verdict)) {
                stretches.add(new Stretch(begun, edge.get(), verdict));
                begun = edge.get();
                verdict = next;
            }
        }
        stretches.add(new Stretch(begun, to, verdict));
        return stretches;
    }

    private static boolean isBefore(Optional<Instant> edge, Instant to) {
        return edge.isPresent() && edge.get().isBefore(to);
    }

    // Nothing but events changes anything: open day and night, or closed.
    private boolean isEven() {
        return week.nextAfter(0) >= Pieces.WEEK;
    }

    // The edge is where the clock will show it, unless the clock is moved before.
    private long nextOfWeek(Instant after) {
        var second = secondOfWeek(after);
        var edge = Math.min(week.nextAfter(second / 60), Pieces.WEEK) * 60;
        var reached = after.getEpochSecond() + edge - second;
        var shift = rules.nextTransition(after);
        return shift == null ? reached : Math.min(reached, shift.toEpochSecond());
    }

    private long secondOfWeek(Instant moment) {
        var local = moment.getEpochSecond() + rules.getOffset(moment).getTotalSeconds();
        return Math.floorMod(local - FIRST_MONDAY, WEEK_SECONDS);
    }
}
