package io.parvis.planning.visits;

import io.parvis.people.workers.WorkerId;
import io.parvis.planning.visits.Hours.Span;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.kernel.Stale;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about visits, one by one; calendars are read by [VisitRows], what comes back is kept by [VisitSeries].
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Visits {

    static final String COLUMNS =
            """
            select v.id, v.domain_id, v.client_name, v.worker_id, v.worker_name, v.service, v.starts_at, v.ends_at,
                   v.place, v.notes, v.wish, v.state, v.series_id, v.slot, v.version
            """;

    private final JdbcClient jdbc;

    Visits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Visit get(VisitId id) {
        return one(COLUMNS + " from visit v where v.id = :id", id);
    }

    /// The same, which nobody else changes until this transaction ends.
    public Visit lock(VisitId id) {
        return one(COLUMNS + " from visit v where v.id = :id for update of v", id);
    }

    private Visit one(String query, VisitId id) {
        return jdbc.sql(query)
                .param("id", id.value())
                .query(Visits::visit)
                .optional()
                .orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public Map<UUID, Integer> versions(Collection<UUID> ids) {
        return jdbc
                .sql("select id, version from visit where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) ->
                        Map.entry(row.getObject("id", UUID.class), row.getInt("version")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// One of a series stands apart from then on: what is said of the others does not reach it.
    /// @throws Stale when the version is no longer the one that was read
    public void save(Visit visit, Wanted wanted) {
        Stale.whenNone(
                jdbc.sql(
                                """
                                update visit
                                   set worker_id = :worker, worker_name = :workerName, service = :service,
                                       starts_at = :start, ends_at = :end, place = :place, notes = :notes,
                                       wish = :wish, detached = series_id is not null, version = version + 1
                                 where id = :id and version = :version
                                """)
                        .param("worker", wanted.workerId())
                        .param("workerName", wanted.workerName())
                        .param("service", wanted.task().service())
                        .param("start", Timestamp.from(wanted.span().start()))
                        .param("end", Timestamp.from(wanted.span().end()))
                        .param("place", wanted.task().place())
                        .param("notes", wanted.task().notes())
                        .param("wish", wanted.task().wish())
                        .param("id", visit.id().value())
                        .param("version", visit.version())
                        .update());
    }

    public void turn(VisitId id, VisitState state) {
        jdbc.sql("update visit set state = :state, version = version + 1 where id = :id")
                .param("state", state.name())
                .param("id", id.value())
                .update();
    }

    /// The first that a worker has between two moments, by time.
    @Transactional(readOnly = true)
    public List<Visit> first(WorkerId worker, Span when, int most) {
        return jdbc.sql(
                        COLUMNS
                                + """
                                 from visit v
                                 where v.worker_id = :worker and v.starts_at < :until and v.ends_at > :from
                                   and v.state = 'PLANNED'
                                 order by v.starts_at
                                 limit :most
                                """)
                .params(between(worker, when))
                .param("most", most)
                .query(Visits::visit)
                .list();
    }

    /// How many a worker has between two moments.
    public int count(WorkerId worker, Span when) {
        return jdbc.sql(
                        """
                        select count(*)
                          from visit
                         where worker_id = :worker and starts_at < :until and ends_at > :from and state = 'PLANNED'
                        """)
                .params(between(worker, when))
                .query(Integer.class)
                .single();
    }

    /// A visit that somebody else must do.
    record Released(VisitId id, String worker) {}

    /// Leaves to nobody what a worker has between two moments.
    public List<Released> release(WorkerId worker, Span when) {
        return jdbc.sql(
                        """
                        with gone as (select id, worker_name
                                        from visit
                                       where worker_id = :worker and starts_at < :until and ends_at > :from
                                         and state = 'PLANNED'
                                         for update)
                        update visit v
                           set worker_id = null, worker_name = null, version = version + 1
                          from gone g
                         where v.id = g.id
                        returning v.id, g.worker_name
                        """)
                .params(between(worker, when))
                .query((row, _) ->
                        new Released(
                                new VisitId(row.getObject("id", UUID.class)),
                                row.getString("worker_name")))
                .list();
    }

    private static Map<String, Object> between(WorkerId worker, Span when) {
        return Map.of(
                "worker", worker.value(),
                "from", Timestamp.from(when.start()),
                "until", Timestamp.from(when.end()));
    }

    static Visit visit(ResultSet row, int number) throws SQLException {
        var worker = row.getObject("worker_id", UUID.class);
        var slot = row.getTimestamp("slot");
        return new Visit(
                new VisitId(row.getObject("id", UUID.class)),
                row.getObject("domain_id", UUID.class),
                row.getString("client_name"),
                new Task(
                        worker == null ? null : new WorkerId(worker),
                        row.getString("service"),
                        row.getString("place"),
                        row.getString("notes"),
                        row.getString("wish")),
                row.getString("worker_name"),
                new Span(
                        row.getTimestamp("starts_at").toInstant(),
                        row.getTimestamp("ends_at").toInstant()),
                VisitState.valueOf(row.getString("state")),
                row.getObject("series_id", UUID.class),
                slot == null ? null : slot.toInstant(),
                row.getInt("version"));
    }
}
