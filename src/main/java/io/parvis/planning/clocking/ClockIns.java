package io.parvis.planning.clocking;

import io.parvis.people.workers.WorkerId;
import io.parvis.people.workers.WorkerName;
import io.parvis.planning.clocking.ClockIn.Ending;
import io.parvis.planning.clocking.ClockIn.Extras;
import io.parvis.planning.clocking.ClockIn.Told;
import io.parvis.planning.clocking.ClockIn.Verdict;
import io.parvis.planning.codes.Place;
import io.parvis.planning.visits.Hours.Span;
import io.parvis.platform.kernel.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about clock-ins, one by one; lists are read by [ClockInRows].
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ClockIns {

    // A visit that is cancelled, or another's by now, is not what they came for.
    static final String SELECT =
            """
            select c.id, c.worker_id, c.worker_name, c.domain_id, c.client_code, c.client_name, c.visit_id,
                   v.starts_at as planned_start, v.ends_at as planned_end, c.began_at, c.ended_at, c.told_from,
                   c.told_until, c.pause, c.kilometres, c.comment, c.state, c.doubts, c.slip_id, c.word, c.judged_by
              from clock_in c
              left join visit v on v.firm_id = c.firm_id and v.id = c.visit_id and v.worker_id = c.worker_id
                               and v.state = 'PLANNED'
            """;

    private final JdbcClient jdbc;

    ClockIns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public ClockIn get(ClockInId id) {
        return one(SELECT + " where c.id = :id", id);
    }

    /// The same, which nobody else changes until this transaction ends.
    public ClockIn lock(ClockInId id) {
        return one(SELECT + " where c.id = :id for update of c", id);
    }

    private ClockIn one(String query, ClockInId id) {
        return jdbc.sql(query)
                .param("id", id.value())
                .query(ClockIns::clockIn)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// Where a worker is now.
    @Transactional(readOnly = true)
    public Optional<ClockIn> open(WorkerId worker) {
        return jdbc.sql(SELECT + " where c.worker_id = :worker and c.state = 'OPEN'")
                .param("worker", worker.value())
                .query(ClockIns::clockIn)
                .optional();
    }

    /// The same, which nobody else ends until this transaction does.
    public Optional<ClockIn> lockOpen(WorkerId worker) {
        return jdbc.sql(
                        SELECT
                                + " where c.worker_id = :worker and c.state = 'OPEN' for update of c")
                .param("worker", worker.value())
                .query(ClockIns::clockIn)
                .optional();
    }

    /// @param once the same however often it is sent
    /// @return whether it had not been sent before
    public boolean add(ClockIn fresh, Place place, UUID once) {
        return jdbc.sql(
                                """
                                insert into clock_in (id, worker_id, worker_name, domain_id, client_code, client_name, visit_id,
                                                      began_at, told_from, request_key)
                                values (:id, :worker, :workerName, :client, :code, :name, :visit, :began, :told, :once)
                                    on conflict on constraint clock_in_sent do nothing
                                """)
                        .param("id", fresh.id().value())
                        .param("worker", fresh.worker().id().value())
                        .param("workerName", fresh.worker().name())
                        .param("client", place.id())
                        .param("code", place.code())
                        .param("name", place.name())
                        .param("visit", fresh.visit())
                        .param("began", Timestamp.from(fresh.began()))
                        .param("told", fresh.told().from())
                        .param("once", once)
                        .update()
                == 1;
    }

    public void end(ClockInId id, Ending ending, Verdict verdict) {
        var extras = ending.extras();
        jdbc.sql(
                        """
                        update clock_in
                           set ended_at = :ended, told_until = :told, pause = :pause, kilometres = :kilometres,
                               comment = :comment, state = :state, doubts = :doubts, slip_id = :slip
                         where id = :id
                        """)
                .param("ended", ending.at() == null ? null : Timestamp.from(ending.at()))
                .param("told", ending.told())
                .param("pause", extras.pause())
                .param("kilometres", extras.kilometres())
                .param("comment", extras.comment())
                .param("state", verdict.state().name())
                .param("doubts", names(verdict.doubts()))
                .param("slip", verdict.slip())
                .param("id", id.value())
                .update();
    }

    /// What the office says of it; the doubts stay.
    public void judge(ClockInId id, Verdict verdict) {
        jdbc.sql(
                        """
                        update clock_in
                           set state = :state, slip_id = :slip, word = :word, judged_by = :by
                         where id = :id
                        """)
                .param("state", verdict.state().name())
                .param("slip", verdict.slip())
                .param("word", verdict.word())
                .param("by", verdict.by())
                .param("id", id.value())
                .update();
    }

    public void remove(ClockInId id) {
        jdbc.sql("delete from clock_in where id = :id").param("id", id.value()).update();
    }

    static ClockIn clockIn(ResultSet row, int number) throws SQLException {
        var ended = row.getTimestamp("ended_at");
        return new ClockIn(
                new ClockInId(row.getObject("id", UUID.class)),
                new WorkerName(
                        new WorkerId(row.getObject("worker_id", UUID.class)),
                        row.getString("worker_name")),
                place(row),
                row.getObject("visit_id", UUID.class),
                planned(row),
                row.getTimestamp("began_at").toInstant(),
                ended == null ? null : ended.toInstant(),
                new Told(row.getBoolean("told_from"), row.getBoolean("told_until")),
                new Extras(row.getInt("pause"), row.getInt("kilometres"), row.getString("comment")),
                verdict(row));
    }

    private static @Nullable Place place(ResultSet row) throws SQLException {
        var client = row.getObject("domain_id", UUID.class);
        return client == null
                ? null
                : new Place(client, row.getString("client_code"), row.getString("client_name"));
    }

    private static @Nullable Span planned(ResultSet row) throws SQLException {
        var start = row.getTimestamp("planned_start");
        return start == null
                ? null
                : new Span(start.toInstant(), row.getTimestamp("planned_end").toInstant());
    }

    private static Verdict verdict(ResultSet row) throws SQLException {
        return new Verdict(
                ClockInState.valueOf(row.getString("state")),
                doubts((String[]) row.getArray("doubts").getArray()),
                row.getObject("slip_id", UUID.class),
                row.getString("word"),
                row.getString("judged_by"));
    }

    private static String[] names(Set<Doubt> doubts) {
        return doubts.stream().map(Enum::name).toArray(String[]::new);
    }

    private static Set<Doubt> doubts(String[] names) {
        var doubts = EnumSet.noneOf(Doubt.class);
        for (var name : names) {
            doubts.add(Doubt.valueOf(name));
        }
        return doubts;
    }
}
