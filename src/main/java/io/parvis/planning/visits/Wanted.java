package io.parvis.planning.visits;

import io.parvis.people.workers.WorkerName;
import io.parvis.planning.visits.Hours.Span;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// How a visit is to be.
///
/// @param worker null while nobody is found for it
record Wanted(Task task, @Nullable WorkerName worker, Span span) {

    Wanted wishing(String other) {
        return new Wanted(task.wishing(other), worker, span);
    }

    @Nullable UUID workerId() {
        return worker == null ? null : worker.id().value();
    }

    @Nullable String workerName() {
        return worker == null ? null : worker.name();
    }

    /// Many that are about the same, column by column, for a statement that writes them at once.
    static Map<String, Object> columns(List<Wanted> all) {
        var spans = all.stream().map(Wanted::span).toList();
        var columns = new HashMap<String, Object>();
        columns.put("workers", all.stream().map(Wanted::workerId).toArray(UUID[]::new));
        columns.put("names", texts(all, Wanted::workerName));
        columns.put("service", all.getFirst().task().service());
        columns.put("place", all.getFirst().task().place());
        columns.put("notes", all.getFirst().task().notes());
        columns.put("starts", moments(spans, Span::start));
        columns.put("ends", moments(spans, Span::end));
        return columns;
    }

    static String[] moments(List<Span> spans, Function<Span, Instant> moment) {
        return texts(spans, span -> moment.apply(span).toString());
    }

    private static <T> String[] texts(List<T> all, Function<T, @Nullable String> text) {
        return all.stream().map(text).toArray(String[]::new);
    }
}
