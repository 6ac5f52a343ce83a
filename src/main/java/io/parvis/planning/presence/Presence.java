package io.parvis.planning.presence;

import io.parvis.people.workers.WorkerId;
import io.parvis.platform.kernel.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about when workers are there, and when they are away; hours are written by [OfferedHours].
@Repository
@Transactional(readOnly = true)
public class Presence {

    private static final String ABSENCE =
            "select id, worker_id, first_day, last_day, kind, note from worker_absence ";

    private final JdbcClient jdbc;

    Presence(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A worker's absences that touch these days, both included.
    public List<Absence> away(WorkerId worker, LocalDate from, LocalDate until) {
        return jdbc.sql(
                        ABSENCE
                                + """
                                 where worker_id = :worker and first_day <= :until and last_day >= :from
                                 order by first_day
                                """)
                .param("worker", worker.value())
                .param("from", from)
                .param("until", until)
                .query(Presence::absence)
                .list();
    }

    /// Everybody's absences that touch these days, both included.
    public List<Absence> away(LocalDate from, LocalDate until) {
        return jdbc.sql(
                        ABSENCE
                                + "where first_day <= :until and last_day >= :from order by first_day")
                .param("from", from)
                .param("until", until)
                .query(Presence::absence)
                .list();
    }

    /// The latest first.
    List<Absence> absences(WorkerId worker, int most) {
        return jdbc.sql(ABSENCE + "where worker_id = :worker order by first_day desc limit :most")
                .param("worker", worker.value())
                .param("most", most)
                .query(Presence::absence)
                .list();
    }

    /// @throws NotFound for one of another worker
    Absence absence(WorkerId worker, UUID id) {
        return jdbc.sql(ABSENCE + "where id = :id and worker_id = :worker")
                .param("id", id)
                .param("worker", worker.value())
                .query(Presence::absence)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// When the worker can be sent somewhere; nothing for whoever can be at any time.
    public List<Availability> hours(WorkerId worker) {
        return jdbc.sql(
                        """
                        select id, worker_id, weekday, starts, ends
                          from availability
                         where worker_id = :worker
                         order by weekday, starts
                        """)
                .param("worker", worker.value())
                .query(Presence::availability)
                .list();
    }

    /// @throws NotFound for those of another worker
    Availability hours(WorkerId worker, UUID id) {
        return hours(worker).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /// Those of these absences and hours that still are there.
    Set<UUID> among(Collection<UUID> ids) {
        return Set.copyOf(
                jdbc.sql(
                                """
                                select id from worker_absence where id = any(:ids)
                                 union all
                                select id from availability where id = any(:ids)
                                """)
                        .param("ids", ids.toArray(UUID[]::new))
                        .query(UUID.class)
                        .list());
    }

    /// When everybody can be sent somewhere who cannot be at any time.
    public List<Availability> hours() {
        return jdbc.sql("select id, worker_id, weekday, starts, ends from availability")
                .query(Presence::availability)
                .list();
    }

    /// The constraint `worker_absence_overlap` refuses a day that is taken.
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Absence absence) {
        jdbc.sql(
                        """
                        insert into worker_absence (id, worker_id, first_day, last_day, kind, note)
                        values (:id, :worker, :first, :last, :kind, :note)
                        """)
                .param("id", absence.id())
                .param("worker", absence.worker().value())
                .param("first", absence.firstDay())
                .param("last", absence.lastDay())
                .param("kind", absence.kind().name())
                .param("note", absence.note())
                .update();
    }

    /// The constraint `worker_absence_overlap` refuses a day that is taken, and `planning_closed` one that is closed.
    @Transactional(propagation = Propagation.MANDATORY)
    public void save(Absence absence) {
        jdbc.sql(
                        """
                        update worker_absence
                           set first_day = :first, last_day = :last, kind = :kind, note = :note
                         where id = :id and worker_id = :worker
                        """)
                .param("id", absence.id())
                .param("worker", absence.worker().value())
                .param("first", absence.firstDay())
                .param("last", absence.lastDay())
                .param("kind", absence.kind().name())
                .param("note", absence.note())
                .update();
    }

    /// Removes an absence of this very worker and tells what it was.
    @Transactional(propagation = Propagation.MANDATORY)
    public Absence removeAbsence(WorkerId worker, UUID id) {
        return jdbc.sql(
                        """
                        delete from worker_absence where id = :id and worker_id = :worker
                        returning id, worker_id, first_day, last_day, kind, note
                        """)
                .param("id", id)
                .param("worker", worker.value())
                .query(Presence::absence)
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static Absence absence(ResultSet row, int number) throws SQLException {
        return new Absence(
                row.getObject("id", UUID.class),
                new WorkerId(row.getObject("worker_id", UUID.class)),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                AbsenceKind.valueOf(row.getString("kind")),
                row.getString("note"));
    }

    static Availability availability(ResultSet row, int number) throws SQLException {
        return new Availability(
                row.getObject("id", UUID.class),
                new WorkerId(row.getObject("worker_id", UUID.class)),
                DayOfWeek.of(row.getInt("weekday")),
                row.getObject("starts", LocalTime.class),
                row.getObject("ends", LocalTime.class));
    }
}
