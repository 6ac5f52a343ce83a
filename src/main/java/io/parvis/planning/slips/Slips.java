package io.parvis.planning.slips;

import io.parvis.people.workers.WorkerId;
import io.parvis.people.workers.WorkerName;
import io.parvis.planning.slips.Slip.Judgement;
import io.parvis.planning.visits.Hours.Span;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.kernel.Stale;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about slips, one by one; [NewSlips] adds them, lists are read by [SlipRows].
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Slips {

    static final String SELECT =
            """
            select s.id, s.worker_id, s.worker_name, s.client_name, s.visit_id, v.starts_at as planned_start,
                   v.ends_at as planned_end, s.starts_at, s.ends_at, s.pause, s.kilometres, s.comment, s.state, s.word,
                   s.counted, s.judged_by, s.entered_at, s.version, s.clocked_from, s.clocked_until
              from slip s
              left join visit v on v.firm_id = s.firm_id and v.id = s.visit_id
            """;

    private final JdbcClient jdbc;

    Slips(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Slip get(SlipId id) {
        return one(SELECT + " where s.id = :id", id);
    }

    /// The same, which nobody else changes until this transaction ends.
    public Slip lock(SlipId id) {
        return one(SELECT + " where s.id = :id for update of s", id);
    }

    private Slip one(String query, SlipId id) {
        return jdbc.sql(query)
                .param("id", id.value())
                .query(Slips::slip)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// The slip that the same form brought before.
    @Transactional(readOnly = true)
    public Optional<SlipId> sent(WorkerId worker, UUID once) {
        return jdbc.sql("select id from slip where worker_id = :worker and request_key = :once")
                .param("worker", worker.value())
                .param("once", once)
                .query(UUID.class)
                .optional()
                .map(SlipId::new);
    }

    /// It waits for the office again.
    /// @throws Stale when the version is no longer the one that was read
    public void save(Slip slip, Work work) {
        Stale.whenNone(
                jdbc.sql(
                                """
                                update slip
                                   set starts_at = :start, ends_at = :end, pause = :pause, kilometres = :kilometres,
                                       comment = :comment, state = 'ENTERED', word = '', version = version + 1
                                 where id = :id and version = :version
                                """)
                        .params(NewSlips.work(work))
                        .param("id", slip.id().value())
                        .param("version", slip.version())
                        .update());
    }

    public void judge(SlipId id, Judgement judgement, Instant at) {
        jdbc.sql(
                        """
                        update slip
                           set state = :state, word = :word, counted = :counted, judged_by = :by, judged_at = :at,
                               version = version + 1
                         where id = :id
                        """)
                .param("state", judgement.state().name())
                .param("word", judgement.word())
                .param("counted", judgement.counted())
                .param("by", judgement.by())
                .param("at", Timestamp.from(at))
                .param("id", id.value())
                .update();
    }

    public void remove(SlipId id) {
        jdbc.sql("delete from slip where id = :id").param("id", id.value()).update();
    }

    static Slip slip(ResultSet row, int number) throws SQLException {
        var planned = row.getTimestamp("planned_start");
        var worker = new WorkerId(row.getObject("worker_id", UUID.class));
        return new Slip(
                new SlipId(row.getObject("id", UUID.class)),
                new WorkerName(worker, row.getString("worker_name")),
                row.getString("client_name"),
                row.getObject("visit_id", UUID.class),
                planned == null ? null : span(row, "planned_start", "planned_end"),
                new Work(
                        span(row, "starts_at", "ends_at"),
                        row.getInt("pause"),
                        row.getInt("kilometres"),
                        row.getString("comment")),
                clocked(row),
                judgement(row),
                row.getTimestamp("entered_at").toInstant(),
                row.getInt("version"));
    }

    private static @Nullable Clocked clocked(ResultSet row) throws SQLException {
        var from = row.getTimestamp("clocked_from");
        var until = row.getTimestamp("clocked_until");
        return from == null && until == null
                ? null
                : new Clocked(
                        from == null ? null : from.toInstant(),
                        until == null ? null : until.toInstant());
    }

    private static Judgement judgement(ResultSet row) throws SQLException {
        return new Judgement(
                SlipState.valueOf(row.getString("state")),
                row.getString("word"),
                row.getObject("counted", Integer.class),
                row.getString("judged_by"));
    }

    private static Span span(ResultSet row, String start, String end) throws SQLException {
        return new Span(row.getTimestamp(start).toInstant(), row.getTimestamp(end).toInstant());
    }
}
