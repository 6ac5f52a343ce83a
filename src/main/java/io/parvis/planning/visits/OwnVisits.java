package io.parvis.planning.visits;

import io.parvis.planning.visits.VisitRows.Cut;
import io.parvis.planning.visits.VisitRows.OfDay;
import io.parvis.planning.visits.VisitRows.Window;
import io.parvis.platform.tenancy.Current;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The visits of whoever reads, for other features: the walls show a client its own and a worker theirs.
@Component
public class OwnVisits {

    private static final int MOST = 2000;

    private final VisitRows rows;

    OwnVisits(VisitRows rows) {
        this.rows = rows;
    }

    /// @param worker null while nobody is found for it
    /// @param version another one whenever it changed
    public record OwnVisit(
            UUID id,
            Instant start,
            Instant end,
            String service,
            UUID clientId,
            String client,
            @Nullable String worker,
            String place,
            String notes,
            boolean planned,
            int version) {}

    /// Cancelled ones too, by time.
    ///
    /// @param until the first day that does not belong to it
    public List<OwnVisit> between(LocalDate from, LocalDate until) {
        var window = Window.of(from, until, Current.actor().zone()).withCancelled();
        return rows.in(window, Cut.first(MOST)).stream()
                .map(OfDay::visit)
                .map(OwnVisits::own)
                .toList();
    }

    private static OwnVisit own(Visit visit) {
        var task = visit.task();
        return new OwnVisit(
                visit.id().value(),
                visit.span().start(),
                visit.span().end(),
                task.service(),
                visit.client(),
                visit.clientName(),
                visit.workerName(),
                task.place(),
                task.notes(),
                visit.isPlanned(),
                visit.version());
    }
}
