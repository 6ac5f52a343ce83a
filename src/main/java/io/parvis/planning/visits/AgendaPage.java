package io.parvis.planning.visits;

import static io.parvis.platform.web.Show.base;
import static io.parvis.platform.web.Show.day;
import static io.parvis.platform.web.Show.t;

import io.parvis.platform.web.View;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Map;

/// What is planned, as those read it who are visited or visit: day after day.
///
/// @param first the first day that is shown
/// @param holidays by their date
/// @param byWorker whether a worker reads it, who sees where to go and what to mind
record AgendaPage(
        LocalDate first,
        List<Visit> visits,
        Map<LocalDate, String> holidays,
        boolean byWorker,
        Allowed may,
        LocalDate today,
        ZoneId zone)
        implements View {

    static final int DAYS = 14;
    static final int MOST = 500;

    /// @param asks whether what is changed waits until the office approves
    /// @param open whether the details of a visit are read
    /// @param ask whether another visit is asked for
    record Allowed(boolean asks, boolean open, boolean ask) {}

    List<LocalDate> days() {
        return visits.stream().map(visit -> visit.day(zone)).distinct().toList();
    }

    List<Visit> of(LocalDate one) {
        return visits.stream().filter(visit -> visit.day(zone).equals(one)).toList();
    }

    String titled(LocalDate one) {
        var date = PlanningPage.weekday(one, TextStyle.FULL_STANDALONE) + " " + day(one);
        var holiday = holidays.getOrDefault(one, "");
        var name = holiday.isEmpty() ? date : t("planning.holiday", date, holiday);
        return one.equals(today) ? t("planning.is-today", name) : name;
    }

    String period() {
        return t("planning.period", day(first), day(first.plusDays(DAYS - 1)));
    }

    String turned(int steps) {
        return base() + "/planning?day=" + first.plusDays((long) steps * DAYS);
    }

    String now() {
        return base() + "/planning";
    }
}
