package io.parvis.planning.visits;

import io.parvis.planning.visits.VisitRows.Cut;
import io.parvis.planning.visits.VisitRows.OfDay;
import io.parvis.planning.visits.VisitRows.Window;
import io.parvis.platform.tenancy.Current;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The visits of whoever reads, for other features: the walls show a client its own and a worker theirs.
@Component
public class OwnVisits {

    private static final int MOST = 2000;

    private final VisitRows rows;
    private final Visits visits;

    OwnVisits(VisitRows rows, Visits visits) {
        this.visits = visits;
        this.rows = rows;
    }

    /// @param worker null while nobody is found for it
    /// @param wish what the client asks of whoever comes
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
            String wish,
            boolean planned,
            int version) {

        /// Without what only its details tell.
        public OwnVisit bare() {
            return new OwnVisit(
                    id, start, end, service, clientId, client, worker, "", "", "", planned,
                    version);
        }
    }

    /// Cancelled ones too, by time.
    ///
    /// @param until the first day that does not belong to it
    public List<OwnVisit> between(LocalDate from, LocalDate until) {
        var all = Window.of(from, until, Current.actor().zone()).withCancelled();
        var client = Current.actor().client();
        var window = client == null ? all : all.ofClient(client);
        return rows.in(window, Cut.first(MOST)).stream()
                .map(OfDay::visit)
                .map(OwnVisits::own)
                .toList();
    }

    /// @throws io.parvis.platform.kernel.NotFound for one of somebody else, and of another client of whoever reads
    public OwnVisit get(UUID id) {
        return own(visits.get(new VisitId(id)).mustBeOf(Current.actor().client()));
    }

    /// Those of these that are in sight, with their versions.
    public Map<UUID, Integer> versions(Collection<UUID> ids) {
        return visits.versions(ids);
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
                task.wish(),
                visit.isPlanned(),
                visit.version());
    }
}
