package io.parvis.planning.visits;

import io.parvis.platform.kernel.Change;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What of a visit is compared, so that the history can tell what was changed.
final class VisitTraits {

    private VisitTraits() {}

    static List<Change> changed(Visit before, Wanted after, ZoneId zone) {
        var changes = new ArrayList<Change>();
        changes.addAll(
                text(
                        "visit.starts",
                        clock(before.span().start(), zone),
                        clock(after.span().start(), zone)));
        changes.addAll(
                text(
                        "visit.ends",
                        clock(before.span().end(), zone),
                        clock(after.span().end(), zone)));
        changes.addAll(text("visit.worker", before.workerName(), after.workerName()));
        changes.addAll(text("visit.service", before.task().service(), after.task().service()));
        changes.addAll(text("visit.place", before.task().place(), after.task().place()));
        changes.addAll(text("visit.notes", before.task().notes(), after.task().notes()));
        changes.addAll(text("visit.wish", before.task().wish(), after.task().wish()));
        return changes;
    }

    /// Of one that was not before.
    static List<Change> of(Wanted wanted, ZoneId zone) {
        var changes = new ArrayList<Change>();
        changes.addAll(text("visit.starts", "", clock(wanted.span().start(), zone)));
        changes.addAll(text("visit.ends", "", clock(wanted.span().end(), zone)));
        changes.addAll(text("visit.service", "", wanted.task().service()));
        return changes;
    }

    /// Of one that does not take place.
    static List<Change> cancelled(Visit visit, ZoneId zone) {
        return List.of(
                new Change("visit.starts", clock(visit.span().start(), zone), ""),
                new Change("visit.ends", clock(visit.span().end(), zone), ""));
    }

    private static List<Change> text(String what, @Nullable String from, @Nullable String to) {
        return Change.between(
                what,
                Objects.requireNonNullElse(from, ""),
                Objects.requireNonNullElse(to, ""),
                Function.identity());
    }

    private static String clock(Instant moment, ZoneId zone) {
        var at = LocalDateTime.ofInstant(moment, zone);
        return at.toLocalDate() + " " + at.toLocalTime();
    }
}
