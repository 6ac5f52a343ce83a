package io.parvis.planning.clocking;

import io.parvis.people.workers.WorkerId;
import io.parvis.planning.codes.Place;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// All SQL of lists of clock-ins.
@Repository
@Transactional(readOnly = true)
class ClockInRows {

    private static final String MISSING =
            """
            select v.id as visit, v.starts_at as start, v.ends_at as end, v.worker_name as worker,
                   v.client_name as client
              from visit v
              join clock_code k on k.firm_id = v.firm_id and k.domain_id = v.domain_id
             where v.starts_at >= :earliest and v.starts_at < :begun and v.ends_at > :now
               and v.state = 'PLANNED' and v.worker_id is not null
               and (cast(:client as uuid) is null or v.domain_id = :client)
               and not exists (select from clock_in c where c.firm_id = v.firm_id and c.visit_id = v.id)
               and not exists (select from slip s where s.firm_id = v.firm_id and s.visit_id = v.id)
             order by v.starts_at, v.id
             limit :most
            """;

    // Whoever is so late does not come any more: that is no matter of minutes.
    private static final Duration LATEST = Duration.ofHours(12);

    private final JdbcClient jdbc;

    ClockInRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// How many wait for the office.
    ///
    /// @param client the one of which alone they are counted; null for all in sight
    public int waiting(@Nullable UUID client) {
        return jdbc.sql(
                        """
                        select count(*)
                          from clock_in
                         where state = 'WAITING' and (cast(:client as uuid) is null or domain_id = :client)
                        """)
                .param("client", client)
                .query(Integer.class)
                .single();
    }

    /// Those in a state, the earliest first.
    public List<ClockIn> in(ClockInState state, @Nullable UUID client, int most) {
        return jdbc.sql(
                        ClockIns.SELECT
                                + """
                                 where c.state = :state and (cast(:client as uuid) is null or c.domain_id = :client)
                                 order by c.began_at, c.id
                                 limit :most
                                """)
                .param("state", state.name())
                .param("client", client)
                .param("most", most)
                .query(ClockIns::clockIn)
                .list();
    }

    /// Those that are over, the latest first.
    public List<ClockIn> over(@Nullable UUID client, Instant since, int most) {
        return jdbc.sql(
                        ClockIns.SELECT
                                + """
                                 where c.began_at >= :since and c.state in ('TAKEN', 'ACCEPTED', 'DISMISSED')
                                   and (cast(:client as uuid) is null or c.domain_id = :client)
                                 order by c.began_at desc, c.id desc
                                 limit :most
                                """)
                .param("since", Timestamp.from(since))
                .param("client", client)
                .param("most", most)
                .query(ClockIns::clockIn)
                .list();
    }

    /// A worker's, the latest first.
    public List<ClockIn> of(WorkerId worker, Instant since) {
        return jdbc.sql(
                        ClockIns.SELECT
                                + """
                                 where c.worker_id = :worker and c.began_at >= :since
                                 order by c.began_at desc, c.id desc
                                """)
                .param("worker", worker.value())
                .param("since", Timestamp.from(since))
                .query(ClockIns::clockIn)
                .list();
    }

    /// Where a worker came last to that place, and nobody knows when they left.
    public Optional<ClockIn> unended(WorkerId worker, Place place) {
        return jdbc.sql(
                        ClockIns.SELECT
                                + """
                                 where c.worker_id = :worker and c.domain_id = :place and c.state = 'WAITING'
                                   and c.ended_at is null
                                 order by c.began_at desc
                                 limit 1
                                """)
                .param("worker", worker.value())
                .param("place", place.id())
                .query(ClockIns::clockIn)
                .optional();
    }

    /// Whoever began before that moment and is still there, as far as we know.
    public List<ClockInId> openSince(Instant before) {
        return jdbc
                .sql(
                        "select id from clock_in where state = 'OPEN' and began_at < :before order by id")
                .param("before", Timestamp.from(before))
                .query(UUID.class)
                .stream()
                .map(ClockInId::new)
                .toList();
    }

    /// A visit to which somebody has not come yet.
    record Missing(UUID visit, Instant start, Instant end, String worker, String client) {}

    /// Visits with a code at the client's that should have begun by then, and to which nobody has clocked in.
    public List<Missing> missing(Instant begun, Instant now, @Nullable UUID client, int most) {
        return jdbc.sql(MISSING)
                .param("earliest", Timestamp.from(now.minus(LATEST)))
                .param("begun", Timestamp.from(begun))
                .param("now", Timestamp.from(now))
                .param("client", client)
                .param("most", most)
                .query((row, _) ->
                        new Missing(
                                row.getObject("visit", UUID.class),
                                row.getTimestamp("start").toInstant(),
                                row.getTimestamp("end").toInstant(),
                                row.getString("worker"),
                                row.getString("client")))
                .list();
    }
}
