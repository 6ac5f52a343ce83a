package io.parvis.talk.opening;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

/// Decision D7 read word for word, slowly: what the worked-out hours must come to.
record Reading(Trial trial) {

    private static final List<Rank> ORDER =
            List.of(Rank.SPECIAL_EVENT, Rank.WEEKLY, Rank.WEEKEND, Rank.WORKING_HOURS);

    boolean isOpen(Instant moment) {
        for (var rank : ORDER) {
            var voices = voices(rank, moment);
            if (!voices.isEmpty()) {
                return voices.contains(true);
            }
        }
        return false;
    }

    /// The rank that decides, a lunch break's being that of its schedule; null when none does.
    boolean isDecidedBy(Decider by, Instant moment) {
        var rank = by.rank() == Rank.LUNCH_BREAK ? rankOf(by) : by.rank();
        var above = ORDER.subList(0, ORDER.indexOf(rank));
        return !voices(rank, moment).isEmpty()
                && above.stream().allMatch(one -> voices(one, moment).isEmpty());
    }

    private Rank rankOf(Decider by) {
        return trial.week().stream()
                .filter(one -> one.id().equals(by.schedule()))
                .findFirst()
                .orElseThrow()
                .rank();
    }

    private List<Boolean> voices(Rank rank, Instant moment) {
        if (rank == Rank.SPECIAL_EVENT) {
            return trial.events().stream()
                    .filter(event -> isUnderWay(event, moment))
                    .map(SpecialEvent::opens)
                    .toList();
        }
        var clock = LocalDateTime.ofInstant(moment, trial.zone());
        return trial.week().stream()
                .filter(schedule -> schedule.rank() == rank)
                .flatMap(schedule -> said(schedule, clock))
                .toList();
    }

    // On the day itself, and after midnight still for the day before.
    private static Stream<Boolean> said(WeeklySchedule schedule, LocalDateTime clock) {
        return Stream.of(clock.toLocalDate(), clock.toLocalDate().minusDays(1))
                .filter(day -> schedule.days().contains(day.getDayOfWeek()))
                .map(day -> minute(day, clock))
                .filter(minute ->
                        minute >= schedule.span().start() && minute < schedule.span().end())
                .map(minute -> schedule.opens() && !isAtLunch(schedule, minute));
    }

    private static boolean isAtLunch(WeeklySchedule schedule, long minute) {
        var lunch = schedule.lunch();
        return lunch != null && minute >= lunch.start() && minute < lunch.end();
    }

    private static long minute(LocalDate day, LocalDateTime clock) {
        return Duration.between(day.atStartOfDay(), clock).toMinutes();
    }

    // From when the clock first shows its start until it shows nothing before its end any more.
    private boolean isUnderWay(SpecialEvent event, Instant moment) {
        var rules = trial.zone().getRules();
        var clock = LocalDateTime.ofInstant(moment, trial.zone());
        var before = rules.previousTransition(moment.plusSeconds(1));
        var after = rules.nextTransition(moment);
        var begun =
                !clock.isBefore(event.start())
                        || before != null && before.getDateTimeBefore().isAfter(event.start());
        var over =
                !clock.isBefore(event.end())
                        && (after == null || !after.getDateTimeAfter().isBefore(event.end()));
        return begun && !over;
    }
}
