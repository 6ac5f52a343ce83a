package io.parvis.talk.opening;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;

/// Schedules laid out: weekly ones on the minutes of a week that begins on Monday, special events on the seconds of all
/// time.
final class Pieces {

    static final int WEEK = 7 * Span.DAY;

    private Pieces() {}

    static List<Piece> ofWeek(List<WeeklySchedule> schedules) {
        var pieces = new ArrayList<Piece>();
        for (var schedule : schedules) {
            for (var day : schedule.days()) {
                lay(schedule, day, pieces);
            }
        }
        return pieces;
    }

    private static void lay(WeeklySchedule schedule, DayOfWeek day, List<Piece> pieces) {
        var midnight = day.ordinal() * Span.DAY;
        var start = midnight + schedule.span().start();
        var end = midnight + schedule.span().end();
        var level = schedule.rank().number();
        var own = new Decider(schedule.rank(), schedule.id(), schedule.name());
        var lunch = schedule.lunch();
        if (lunch == null || !schedule.opens()) {
            wrap(new Piece(start, end, level, schedule.opens(), own), pieces);
            return;
        }
        // Closed with the weight of its schedule: it counts inside that one, and for nobody else.
        var breaking = new Decider(Rank.LUNCH_BREAK, schedule.id(), lunch.name());
        var from = Math.clamp(midnight + lunch.start(), start, end);
        var to = Math.clamp(midnight + lunch.end(), from, end);
        wrap(new Piece(start, from, level, true, own), pieces);
        wrap(new Piece(from, to, level, false, breaking), pieces);
        wrap(new Piece(to, end, level, true, own), pieces);
    }

    // What goes on after Sunday is the Monday of the next week, which is as any.
    private static void wrap(Piece piece, List<Piece> pieces) {
        add(piece, piece.from(), Math.min(piece.to(), WEEK), pieces);
        add(piece, Math.max(piece.from() - WEEK, 0), piece.to() - WEEK, pieces);
    }

    static List<Piece> ofEvents(List<SpecialEvent> events, ZoneRules rules) {
        var pieces = new ArrayList<Piece>();
        for (var event : events) {
            var by = new Decider(Rank.SPECIAL_EVENT, event.id(), event.name());
            var piece = new Piece(0, 0, Rank.SPECIAL_EVENT.number(), event.opens(), by);
            add(piece, begin(event.start(), rules), end(event.end(), rules), pieces);
        }
        return pieces;
    }

    private static void add(Piece piece, long from, long to, List<Piece> pieces) {
        if (from < to) {
            pieces.add(new Piece(from, to, piece.level(), piece.open(), piece.by()));
        }
    }

    // A time that the clock shows twice begins with the first; one that it leaves out is the moment
    // of the jump.
    private static long begin(LocalDateTime at, ZoneRules rules) {
        var shift = rules.getTransition(at);
        if (shift == null) {
            return at.toEpochSecond(rules.getOffset(at));
        }
        return shift.isGap() ? shift.toEpochSecond() : at.toEpochSecond(shift.getOffsetBefore());
    }

    // And ends with the second, for until then the clock still shows what comes before.
    private static long end(LocalDateTime at, ZoneRules rules) {
        var shift = rules.getTransition(at);
        if (shift == null || shift.isGap() || at.equals(shift.getDateTimeAfter())) {
            return begin(at, rules);
        }
        return at.toEpochSecond(shift.getOffsetAfter());
    }
}
