package io.parvis.planning.visits;

import static io.parvis.platform.web.Show.base;
import static io.parvis.platform.web.Show.t;

import io.parvis.people.workers.WorkerName;
import io.parvis.planning.presence.Absence;
import io.parvis.planning.visits.CalendarRows.Notices;
import io.parvis.planning.visits.VisitRows.Count;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Show;
import io.parvis.platform.web.View;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The planning of the firm.
///
/// @param query on a day that can be meant
/// @param rows what is shown; in the list one more than a page where there is another
/// @param workers to whom work can be given
/// @param absences that touch what is shown
/// @param holidays by their date
record PlanningPage(
        PlanningQuery query,
        PlanningRows rows,
        Count count,
        List<WorkerName> workers,
        List<Absence> absences,
        Map<LocalDate, String> holidays,
        Notices notices,
        LocalDate today,
        ZoneId zone)
        implements View {

    /// So many in a list.
    static final int PAGE = 100;

    /// So many at most on a calendar: past that nobody finds anything on it.
    static final int MOST = 2000;

    /// So many of a day in a month.
    static final int OF_A_DAY = 4;

    PlanningView view() {
        return query.shown();
    }

    LocalDate day() {
        return Objects.requireNonNull(query.day());
    }

    List<LocalDate> days() {
        return view().from(day()).datesUntil(view().until(day())).toList();
    }

    List<Visit> of(LocalDate one) {
        return rows.of(one);
    }

    /// @param worker null for what nobody has yet
    List<Visit> of(LocalDate one, @Nullable WorkerName worker) {
        return rows.of(one, worker == null ? null : worker.id());
    }

    /// How many more there are of a day than are shown.
    int more(LocalDate one) {
        return rows.more(one);
    }

    /// The lines of a board: those who have something to do then, and everybody who could.
    List<WorkerName> lines() {
        if (query.open()) {
            return List.of();
        }
        return Stream.concat(workers.stream(), former())
                .filter(one -> query.worker() == null || one.id().value().equals(query.worker()))
                .toList();
    }

    private Stream<WorkerName> former() {
        return rows.workers().filter(one -> !workers.contains(one));
    }

    /// @param worker null for what nobody has yet
    boolean isAway(@Nullable WorkerName worker, LocalDate one) {
        return worker != null
                && absences.stream()
                        .anyMatch(away -> away.worker().equals(worker.id()) && away.covers(one));
    }

    /// The name of the public holiday on that day; empty where there is none.
    String holiday(LocalDate one) {
        return holidays.getOrDefault(one, "");
    }

    /// Whether a day that is shown is closed.
    boolean isClosed() {
        var closed = notices.closedUntil();
        return closed != null && !view().from(day()).isAfter(closed);
    }

    boolean showsOpen() {
        return query.worker() == null;
    }

    /// Along which the time of a day runs: what is dragged that way is put at another time.
    String axis() {
        return switch (view()) {
            case WEEK -> "y";
            case DAY -> "x";
            default -> "";
        };
    }

    /// The list, without the one that only tells that there is more.
    List<Visit> listed() {
        return rows.all().stream().limit(PAGE).toList();
    }

    @Nullable String next() {
        return view() == PlanningView.LIST && rows.all().size() > PAGE
                ? base() + query.path("after", listed().getLast().id())
                : null;
    }

    @Nullable String first() {
        return query.after() == null ? null : base() + query.path("after", null);
    }

    String turned(int steps) {
        return base() + query.path("day", view().turned(day(), steps));
    }

    String now() {
        return base() + query.path("day", today);
    }

    String dayHref(LocalDate one) {
        return base()
                + new PlanningQuery(
                                PlanningView.DAY,
                                one,
                                query.worker(),
                                query.open(),
                                query.cancelled(),
                                null)
                        .path("", null);
    }

    String period() {
        var last = view().until(day()).minusDays(1);
        return view() == PlanningView.DAY
                ? Show.day(day())
                : t("planning.period", Show.day(view().from(day())), Show.day(last));
    }

    String mark() {
        return PlanningFile.mark(count, absences, notices.requests());
    }

    String stream() {
        return base() + query.path("", null).replaceFirst("/planning", "/planning/stream");
    }

    PlanningChoices choices() {
        return new PlanningChoices(query, workers);
    }

    /// The day above a column of the board.
    String titled(LocalDate one) {
        var name = weekday(one) + " " + Show.day(one);
        return holiday(one).isEmpty() ? name : t("planning.holiday", name, holiday(one));
    }

    String weekday(LocalDate one) {
        return weekday(one, TextStyle.SHORT_STANDALONE);
    }

    static String weekday(LocalDate one, TextStyle style) {
        return one.getDayOfWeek().getDisplayName(style, Current.locale());
    }

    /// From when to when, by the clock on the wall.
    static String clock(Visit visit, ZoneId zone) {
        var hours = visit.hours(zone);
        return hours.starts() + "–" + hours.ends();
    }
}
