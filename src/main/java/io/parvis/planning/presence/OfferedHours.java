package io.parvis.planning.presence;

import io.parvis.people.workers.WorkerId;
import io.parvis.platform.kernel.NotFound;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL that changes the hours at which workers can be sent somewhere.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class OfferedHours {

    private final JdbcClient jdbc;

    OfferedHours(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The constraint `availability_overlap` refuses hours that meet others.
    public void add(Availability hours) {
        jdbc.sql(
                        """
                        insert into availability (id, worker_id, weekday, starts, ends)
                        values (:id, :worker, :weekday, :starts, :ends)
                        """)
                .param("id", hours.id())
                .param("worker", hours.worker().value())
                .param("weekday", hours.day().getValue())
                .param("starts", hours.starts())
                .param("ends", hours.ends())
                .update();
    }

    /// The constraint `availability_overlap` refuses hours that meet others.
    public void save(Availability hours) {
        jdbc.sql(
                        """
                        update availability
                           set weekday = :weekday, starts = :starts, ends = :ends
                         where id = :id and worker_id = :worker
                        """)
                .param("id", hours.id())
                .param("worker", hours.worker().value())
                .param("weekday", hours.day().getValue())
                .param("starts", hours.starts())
                .param("ends", hours.ends())
                .update();
    }

    public Availability remove(WorkerId worker, UUID id) {
        return jdbc.sql(
                        """
                        delete from availability where id = :id and worker_id = :worker
                        returning id, worker_id, weekday, starts, ends
                        """)
                .param("id", id)
                .param("worker", worker.value())
                .query(Presence::availability)
                .optional()
                .orElseThrow(NotFound::new);
    }
}
