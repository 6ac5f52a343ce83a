package io.parvis.planning.visits;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about what is done to the visits of a rule from one of them on.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class SeriesVisits {

    private final JdbcClient jdbc;

    SeriesVisits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Cancels what follows, and what was moved away from there with it.
    public int cancelFrom(UUID series, Instant slot) {
        return jdbc.sql(
                        """
                        update visit set state = 'CANCELLED', version = version + 1
                         where series_id = :series and slot >= :slot and state = 'PLANNED'
                        """)
                .param("series", series)
                .param("slot", Timestamp.from(slot))
                .update();
    }

    /// Where the rule puts one and those that follow, but for those that stand apart. Nobody else changes them until this
    /// transaction ends.
    public List<Instant> following(UUID series, Instant slot) {
        return jdbc.sql(
                        """
                        select slot
                          from visit
                         where series_id = :series and slot >= :slot and state = 'PLANNED'
                           and (slot = :slot or not detached)
                         order by slot
                           for update
                        """)
                .param("series", series)
                .param("slot", Timestamp.from(slot))
                .query((row, _) -> row.getTimestamp("slot").toInstant())
                .list();
    }

    /// How each of these is to be, whether it stood apart or not.
    public void change(UUID series, List<Instant> slots, List<Wanted> wanted) {
        jdbc.sql(
                        """
                        update visit v
                           set worker_id = n.worker, worker_name = n.worker_name, service = :service, place = :place,
                               notes = :notes, starts_at = n.starts_at, ends_at = n.ends_at, detached = false,
                               version = version + 1
                          from unnest(cast(:slots as timestamptz[]), cast(:workers as uuid[]), cast(:names as text[]),
                                      cast(:starts as timestamptz[]), cast(:ends as timestamptz[]))
                                   as n(slot, worker, worker_name, starts_at, ends_at)
                         where v.series_id = :series and v.slot = n.slot
                        """)
                .params(Wanted.columns(wanted))
                .param("slots", slots.stream().map(Instant::toString).toArray(String[]::new))
                .param("series", series)
                .update();
    }
}
