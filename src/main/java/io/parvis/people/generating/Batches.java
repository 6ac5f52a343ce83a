package io.parvis.people.generating;

import io.parvis.people.identity.AccountId;
import io.parvis.people.workers.WorkerId;
import io.parvis.platform.kernel.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about portals that are generated together.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Batches {

    private static final String SELECT =
            """
            select b.id, b.author_id, b.sender, b.state = 'RUNNING' as running, b.workers, b.created_at,
                   (select count(*) from portal_batch_worker w
                     where w.firm_id = b.firm_id and w.batch_id = b.id and w.outcome is not null) as done,
                   (select count(*) from portal_batch_worker w
                     where w.firm_id = b.firm_id and w.batch_id = b.id and w.outcome = 'MADE') as made
              from portal_batch b
            """;

    private final JdbcClient jdbc;

    Batches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Somebody who got no portal.
    record Left(WorkerId worker, String name, String number, PortalOutcome outcome) {}

    /// The latest first.
    @Transactional(readOnly = true)
    public List<Batch> latest() {
        return jdbc.sql(SELECT + "order by b.id desc limit 10").query(Batches::batch).list();
    }

    @Transactional(readOnly = true)
    public Batch get(UUID id) {
        return jdbc.sql(SELECT + "where b.id = :id")
                .param("id", id)
                .query(Batches::batch)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// Who got none, by name.
    @Transactional(readOnly = true)
    public List<Left> left(UUID batch, int most) {
        return jdbc.sql(
                        """
                        select w.id, w.name, w.number, b.outcome
                          from portal_batch_worker b
                          join worker w on w.firm_id = b.firm_id and w.id = b.worker_id
                         where b.batch_id = :batch and b.outcome <> 'MADE'
                         order by w.name collate reader_order, w.id
                         limit :most
                        """)
                .param("batch", batch)
                .param("most", most)
                .query((row, _) ->
                        new Left(
                                new WorkerId(row.getObject("id", UUID.class)),
                                row.getString("name"),
                                row.getString("number"),
                                PortalOutcome.valueOf(row.getString("outcome"))))
                .list();
    }

    /// Of the workers that are asked for, those there are. @return how many
    public int add(Batch batch, Collection<UUID> workers) {
        jdbc.sql(
                        """
                        insert into portal_batch (id, author_id, sender, state, workers, created_at)
                        values (:id, :author, :sender, 'RUNNING', :workers, :at)
                        """)
                .param("id", batch.id())
                .param("author", batch.author().value())
                .param("sender", batch.sender())
                .param("workers", batch.workers())
                .param("at", Timestamp.from(batch.createdAt()))
                .update();
        return jdbc.sql(
                        """
                        insert into portal_batch_worker (batch_id, worker_id)
                        select :batch, id from worker where id = any (:workers)
                        """)
                .param("batch", batch.id())
                .param("workers", workers.toArray(UUID[]::new))
                .update();
    }

    public void counted(UUID id, int workers) {
        jdbc.sql("update portal_batch set workers = :workers where id = :id")
                .param("workers", workers)
                .param("id", id)
                .update();
    }

    /// The oldest that is running.
    @Transactional(readOnly = true)
    public Optional<UUID> running() {
        return jdbc.sql("select id from portal_batch where state = 'RUNNING' order by id limit 1")
                .query(UUID.class)
                .optional();
    }

    /// Those whose turn has not come, in the order in which they were put.
    @Transactional(readOnly = true)
    public List<WorkerId> waiting(UUID batch, int most) {
        return jdbc
                .sql(
                        """
                        select worker_id from portal_batch_worker
                         where batch_id = :batch and outcome is null
                         order by worker_id limit :most
                        """)
                .param("batch", batch)
                .param("most", most)
                .query(UUID.class)
                .stream()
                .map(WorkerId::new)
                .toList();
    }

    /// Notes what became of a worker, once. @return whether their turn had not come before
    public boolean note(UUID batch, WorkerId worker, PortalOutcome outcome) {
        return jdbc.sql(
                                """
                                update portal_batch_worker set outcome = :outcome
                                 where batch_id = :batch and worker_id = :worker and outcome is null
                                """)
                        .param("outcome", outcome.name())
                        .param("batch", batch)
                        .param("worker", worker.value())
                        .update()
                == 1;
    }

    /// Lets this transaction commit before it has reached the disk: where ten thousand follow each other, each would wait for
    /// it. A crash in that half second undoes the last of them as if their turn had not come; the end of the batch waits.
    public void commitWithoutWaiting() {
        jdbc.sql("select set_config('synchronous_commit', 'off', true)")
                .query(String.class)
                .single();
    }

    /// Whether another worker of the batch got a portal under the address of this one.
    @Transactional(readOnly = true)
    public boolean shares(UUID batch, WorkerId worker) {
        return jdbc.sql(
                        """
                        select exists (
                            select from worker mine
                              join worker other on other.firm_id = mine.firm_id and lower(other.email) = lower(mine.email)
                              join portal_batch_worker b on b.firm_id = other.firm_id and b.worker_id = other.id
                             where mine.id = :worker and other.id <> :worker
                               and b.batch_id = :batch and b.outcome = 'MADE')
                        """)
                .param("worker", worker.value())
                .param("batch", batch)
                .query(Boolean.class)
                .single();
    }

    public void end(UUID id) {
        jdbc.sql("update portal_batch set state = 'DONE' where id = :id").param("id", id).update();
    }

    private static Batch batch(ResultSet row, int number) throws SQLException {
        return new Batch(
                row.getObject("id", UUID.class),
                new AccountId(row.getObject("author_id", UUID.class)),
                row.getString("sender"),
                row.getBoolean("running"),
                row.getInt("workers"),
                row.getInt("done"),
                row.getInt("made"),
                row.getTimestamp("created_at").toInstant());
    }
}
