package io.parvis.planning.clocking;

import io.parvis.people.workers.WorkerId;
import io.parvis.planning.slips.ClockedVisits;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Visits at which a worker is, or of which the office has still to make a slip.
@Repository
class VisitsBeingClocked implements ClockedVisits {

    private final JdbcClient jdbc;

    VisitsBeingClocked(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UUID> of(WorkerId worker) {
        return jdbc.sql(
                        """
                        select visit_id
                          from clock_in
                         where worker_id = :worker and state in ('OPEN', 'WAITING') and visit_id is not null
                        """)
                .param("worker", worker.value())
                .query(UUID.class)
                .set();
    }
}
