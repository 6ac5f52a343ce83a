package io.parvis.planning.visits;

import io.parvis.people.workers.WorkerId;
import io.parvis.platform.kernel.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about rules that bring visits back; their visits are in [SeriesVisits].
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class VisitSeries {

    private static final String SELECT =
            """
            select id, domain_id, worker_id, service, rule, first_day, starts, ends, overnight, place, notes,
                   unfolded_until, rests
              from visit_series
            """;

    private final JdbcClient jdbc;

    VisitSeries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A rule, and what the visits are about that it brings.
    ///
    /// @param unfoldedUntil up to this day its visits are there
    /// @param rests whether it brings none on a public holiday
    record Series(
            UUID id,
            UUID client,
            Task task,
            Recurrence recurrence,
            LocalDate firstDay,
            Hours hours,
            LocalDate unfoldedUntil,
            boolean rests) {}

    public void add(Series series, Instant at) {
        jdbc.sql(
                        """
                        insert into visit_series (id, domain_id, worker_id, service, rule, first_day, starts, ends,
                                                  overnight, place, notes, unfolded_until, rests, created_at)
                        values (:id, :client, :worker, :service, :rule, :first, :starts, :ends, :overnight, :place, :notes,
                                :unfolded, :rests, :at)
                        """)
                .params(described(series))
                .param("client", series.client())
                .param("rule", series.recurrence().rule())
                .param("first", series.firstDay())
                .param("unfolded", series.unfoldedUntil())
                .param("rests", series.rests())
                .param("at", Timestamp.from(at))
                .update();
    }

    public Series lock(UUID id) {
        return jdbc.sql(SELECT + "where id = :id for update")
                .param("id", id)
                .query(VisitSeries::series)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// Those that reach no further than a day, and go on.
    public List<Series> toUnfold(LocalDate day, int most) {
        return jdbc.sql(
                        SELECT
                                + """
                                 where ended_on is null and unfolded_until < :day
                                 order by unfolded_until, id
                                 limit :most
                                   for update
                                """)
                .param("day", day)
                .param("most", most)
                .query(VisitSeries::series)
                .list();
    }

    public void unfolded(UUID id, LocalDate until) {
        jdbc.sql("update visit_series set unfolded_until = :until where id = :id")
                .param("until", until)
                .param("id", id)
                .update();
    }

    /// Brings no visit any more from a day on.
    public void end(UUID id, LocalDate from) {
        jdbc.sql("update visit_series set ended_on = :from where id = :id")
                .param("from", from)
                .param("id", id)
                .update();
    }

    /// Says something else of those that it brings.
    public void describe(Series series) {
        jdbc.sql(
                        """
                        update visit_series
                           set worker_id = :worker, service = :service, starts = :starts, ends = :ends,
                               overnight = :overnight, place = :place, notes = :notes
                         where id = :id
                        """)
                .params(described(series))
                .update();
    }

    private static Map<String, Object> described(Series series) {
        var values = new HashMap<String, Object>();
        values.put("id", series.id());
        values.put("worker", id(series.task().worker()));
        values.put("service", series.task().service());
        values.put("starts", series.hours().starts());
        values.put("ends", series.hours().ends());
        values.put("overnight", series.hours().overnight());
        values.put("place", series.task().place());
        values.put("notes", series.task().notes());
        return values;
    }

    public int release(WorkerId worker) {
        return jdbc.sql("update visit_series set worker_id = null where worker_id = :worker")
                .param("worker", worker.value())
                .update();
    }

    private static @Nullable UUID id(@Nullable WorkerId worker) {
        return worker == null ? null : worker.value();
    }

    private static Series series(ResultSet row, int number) throws SQLException {
        var worker = row.getObject("worker_id", UUID.class);
        return new Series(
                row.getObject("id", UUID.class),
                row.getObject("domain_id", UUID.class),
                new Task(
                        worker == null ? null : new WorkerId(worker),
                        row.getString("service"),
                        row.getString("place"),
                        row.getString("notes"),
                        ""),
                new Recurrence(row.getString("rule")),
                row.getObject("first_day", LocalDate.class),
                new Hours(
                        row.getObject("starts", LocalTime.class),
                        row.getObject("ends", LocalTime.class),
                        row.getBoolean("overnight")),
                row.getObject("unfolded_until", LocalDate.class),
                row.getBoolean("rests"));
    }
}
