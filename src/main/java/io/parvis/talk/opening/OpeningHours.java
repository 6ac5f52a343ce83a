package io.parvis.talk.opening;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/// Schedules worked out once, to be asked as often as one likes and by several at once.
///
/// The highest rank whose schedule covers a moment decides alone; equal ranks unite, so that one of them who opens is
/// enough; covered by none is closed. A lunch break closes its own schedule. Weekly hours follow the clock on the wall:
/// an hour that the clock leaves out does not take place, one that it shows twice takes place twice.
public final class OpeningHours {

    private final ZoneId zone;
    private final Reckoning full;
    private final Reckoning plain;

    private OpeningHours(ZoneId zone, Reckoning full) {
        this.zone = zone;
        this.full = full;
        this.plain = full.plain();
    }

    /// Of schedules in any order: where several decide alike, the first is named.
    public static OpeningHours of(
            ZoneId zone, List<WeeklySchedule> week, List<SpecialEvent> events) {
        var rules = zone.getRules();
        return new OpeningHours(
                zone,
                new Reckoning(
                        Timeline.of(Pieces.ofWeek(week)),
                        Timeline.of(Pieces.ofEvents(events, rules)),
                        rules));
    }

    public ZoneId zone() {
        return zone;
    }

    public boolean isOpen(Instant moment) {
        return plain.at(moment).open();
    }

    public Verdict why(Instant moment) {
        return full.at(moment);
    }

    /// When it opens after the moment if it is closed then, or closes if it is open; none if it stays so for ever.
    public Optional<Instant> nextChange(Instant moment) {
        var open = isOpen(moment);
        var edge = plain.nextEdge(moment);
        while (edge.isPresent() && isOpen(edge.get()) == open) {
            edge = plain.nextEdge(edge.get());
        }
        return edge;
    }

    /// What decides from one moment to another, without a gap.
    public List<Stretch> stretches(Instant from, Instant to) {
        return full.stretches(from, to);
    }

    /// The seven days, from Monday on, of the week with this day.
    public List<OpeningDay> week(LocalDate day) {
        var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return monday.datesUntil(monday.plusWeeks(1)).map(date -> day(full, date)).toList();
    }

    /// Every day of the year, open and closed, without the reasons.
    public List<OpeningDay> year(Year year) {
        var first = year.atDay(1);
        return first.datesUntil(first.plusYears(1)).map(date -> day(plain, date)).toList();
    }

    private OpeningDay day(Reckoning reckoning, LocalDate date) {
        var from = date.atStartOfDay(zone).toInstant();
        var to = date.plusDays(1).atStartOfDay(zone).toInstant();
        return new OpeningDay(
                date, from, to, reckoning.hasEvent(from, to), reckoning.stretches(from, to));
    }
}
