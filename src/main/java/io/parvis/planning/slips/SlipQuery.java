package io.parvis.planning.slips;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/// The list of slips as its address says it.
///
/// @param from the first day; null for a month before the last
/// @param until the last day, which belongs to it; null for today
/// @param after the last slip of the page before
record SlipQuery(
        @Nullable SlipState state,
        @Nullable UUID worker,
        @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate from,
        @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate until,
        @Nullable UUID after) {

    private static final int EARLIEST_YEAR = 2000;
    private static final int LATEST_YEAR = 2100;

    static final SlipQuery NONE = new SlipQuery(null, null, null, null, null);

    /// The same between days that can be meant.
    SlipQuery on(LocalDate today) {
        var last = until == null || isFar(until) ? today : until;
        var first = from == null || isFar(from) ? last.minusMonths(1) : from;
        return new SlipQuery(state, worker, first, last, after);
    }

    private static boolean isFar(LocalDate day) {
        return day.getYear() < EARLIEST_YEAR || day.getYear() > LATEST_YEAR;
    }

    SlipQuery after(UUID last) {
        return new SlipQuery(state, worker, from, until, last);
    }

    /// The address of the list with one parameter changed; an empty value leaves it out.
    String path(String name, @Nullable Object value) {
        return "/slips?" + with(name, value);
    }

    String with(String name, @Nullable Object value) {
        var all = new LinkedHashMap<String, Object>();
        all.put("state", state == null ? "" : state);
        all.put("worker", worker == null ? "" : worker);
        all.put("from", from == null ? "" : from);
        all.put("until", until == null ? "" : until);
        all.put(name, value == null ? "" : value);
        return all.entrySet().stream()
                .filter(one -> !one.getValue().toString().isEmpty())
                .map(Map.Entry::toString)
                .collect(Collectors.joining("&"));
    }
}
