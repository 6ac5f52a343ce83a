package io.parvis.planning.slips;

import io.parvis.planning.visits.Hours.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;

/// What of a slip can stand in a file for payroll.
enum SlipColumn {
    NUMBER,
    WORKER,
    CLIENT,
    DAY,
    START,
    END,
    PAUSE,
    MINUTES,
    HOURS,
    KILOMETRES,
    COMMENT,
    STATE;

    private static final double HOUR = 60;

    /// A slip among others, and the number of its worker.
    record Line(Slip slip, String number, SlipRules rules, ZoneId zone, String state) {}

    Object of(Line line) {
        var slip = line.slip();
        var work = slip.work();
        return switch (this) {
            case NUMBER -> line.number();
            case WORKER -> slip.worker().name();
            case CLIENT -> Objects.requireNonNullElse(slip.client(), "");
            case DAY -> day(work.span(), line.zone());
            case START -> clock(work.span().start(), line.zone());
            case END -> clock(work.span().end(), line.zone());
            case PAUSE -> work.pause();
            case MINUTES -> slip.minutes(line.rules());
            case HOURS -> Math.round(slip.minutes(line.rules()) / HOUR * 100) / 100.0;
            case KILOMETRES -> work.kilometres();
            case COMMENT -> work.comment();
            case STATE -> line.state();
        };
    }

    private static LocalDate day(Span span, ZoneId zone) {
        return LocalDate.ofInstant(span.start(), zone);
    }

    private static String clock(Instant moment, ZoneId zone) {
        return ZonedDateTime.ofInstant(moment, zone).toLocalTime().toString();
    }
}
