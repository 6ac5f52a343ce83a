package io.parvis.planning.visits;

import io.parvis.people.workers.WorkerId;
import io.parvis.people.workers.WorkerName;
import io.parvis.planning.visits.Hours.Span;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about what visits were before: the database keeps it at each change.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class VisitPasts {

    private static final String BEFORE =
            """
            select v.id, v.domain_id, v.client_name, v.worker_id, v.worker_name, v.service, v.starts_at, v.ends_at,
                   v.place, v.notes, v.wish, v.state, v.series_id, v.slot, v.version,
                   p.worker_id as old_worker_id, w.name as old_worker_name, p.service as old_service,
                   p.starts_at as old_starts_at, p.ends_at as old_ends_at, p.place as old_place, p.notes as old_notes,
                   p.wish as old_wish, p.state as old_state
              from visit_past p
              join visit v on v.id = p.visit_id and v.version = p.version + 1
              left join worker w on w.id = p.worker_id
             where p.change = :change
             order by v.starts_at, v.id
               for update of v
            """;

    private final JdbcClient jdbc;

    VisitPasts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A visit as it is, and as it was before a change.
    record Was(Visit now, Wanted wanted, VisitState state) {

        @Nullable WorkerId worker() {
            return wanted.task().worker();
        }

        boolean isPlanned() {
            return state == VisitState.PLANNED;
        }
    }

    /// The change that made a visit what it is; none where it is as it was planned.
    @Transactional(readOnly = true)
    public Optional<UUID> lastChange(Visit visit) {
        return jdbc.sql(
                        """
                        select change from visit_past where visit_id = :id and version = :before
                        """)
                .param("id", visit.id().value())
                .param("before", visit.version() - 1)
                .query(UUID.class)
                .optional();
    }

    /// How many visits that change left as they are now.
    @Transactional(readOnly = true)
    public int together(UUID change) {
        return jdbc.sql(
                        """
                        select count(*)
                          from visit_past p
                          join visit v on v.id = p.visit_id and v.version = p.version + 1
                         where p.change = :change
                        """)
                .param("change", change)
                .query(Integer.class)
                .single();
    }

    /// The same visits, which nobody else changes until this transaction ends.
    public List<Was> before(UUID change) {
        return jdbc.sql(BEFORE).param("change", change).query(VisitPasts::was).list();
    }

    /// Visits and rules are again as they were before a change, but for visits that were changed since.
    public void putBack(UUID change) {
        jdbc.sql(
                        """
                        update visit v
                           set worker_id = p.worker_id, worker_name = w.name, service = p.service,
                               starts_at = p.starts_at, ends_at = p.ends_at, place = p.place, notes = p.notes,
                               wish = p.wish, state = p.state, detached = p.detached, version = v.version + 1
                          from visit_past p
                          left join worker w on w.id = p.worker_id
                         where p.change = :change and v.id = p.visit_id and v.version = p.version + 1
                        """)
                .param("change", change)
                .update();
        putRulesBack(change);
    }

    private void putRulesBack(UUID change) {
        jdbc.sql(
                        """
                        update visit_series s
                           set worker_id = p.worker_id, service = p.service, starts = p.starts, ends = p.ends,
                               overnight = p.overnight, place = p.place, notes = p.notes, ended_on = p.ended_on
                          from visit_series_past p
                         where p.change = :change and s.id = p.series_id
                        """)
                .param("change", change)
                .update();
    }

    private static Was was(ResultSet row, int number) throws SQLException {
        var worker = row.getObject("old_worker_id", UUID.class);
        var id = worker == null ? null : new WorkerId(worker);
        var task =
                new Task(
                        id,
                        row.getString("old_service"),
                        row.getString("old_place"),
                        row.getString("old_notes"),
                        row.getString("old_wish"));
        var goes = id == null ? null : new WorkerName(id, row.getString("old_worker_name"));
        var span =
                new Span(
                        row.getTimestamp("old_starts_at").toInstant(),
                        row.getTimestamp("old_ends_at").toInstant());
        return new Was(
                Visits.visit(row, number),
                new Wanted(task, goes, span),
                VisitState.valueOf(row.getString("old_state")));
    }
}
