package io.parvis.planning.visits;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/// The planning as its address says it.
///
/// @param day one of those that are shown; null for today
/// @param open whether only those are shown that nobody has yet
/// @param cancelled whether cancelled ones are shown too
/// @param after the last visit of the page before, in the list
record PlanningQuery(
        @Nullable PlanningView view,
        @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate day,
        @Nullable UUID worker,
        boolean open,
        boolean cancelled,
        @Nullable UUID after) {

    private static final int EARLIEST_YEAR = 2000;
    private static final int LATEST_YEAR = 2100;

    static final PlanningQuery NONE = new PlanningQuery(null, null, null, false, false, null);

    PlanningView shown() {
        return view == null ? PlanningView.WEEK : view;
    }

    /// The same on a day that can be meant.
    PlanningQuery on(LocalDate today) {
        var meant = day != null && day.getYear() >= EARLIEST_YEAR && day.getYear() <= LATEST_YEAR;
        return new PlanningQuery(shown(), meant ? day : today, worker, open, cancelled, after);
    }

    PlanningQuery at(@Nullable LocalDate other) {
        return new PlanningQuery(view, other, worker, open, cancelled, after);
    }

    /// The address of the planning with one parameter changed; an empty value leaves it out.
    String path(String name, @Nullable Object value) {
        var all = new LinkedHashMap<String, Object>();
        all.put("view", shown());
        all.put("day", day == null ? "" : day);
        all.put("worker", worker == null ? "" : worker);
        all.put("open", open ? "true" : "");
        all.put("cancelled", cancelled ? "true" : "");
        all.put(name, value == null ? "" : value);
        return "/planning?"
                + all.entrySet().stream()
                        .filter(one -> !one.getValue().toString().isEmpty())
                        .map(Map.Entry::toString)
                        .collect(Collectors.joining("&"));
    }
}
