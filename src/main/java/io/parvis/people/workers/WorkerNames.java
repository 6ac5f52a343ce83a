package io.parvis.people.workers;

import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.kernel.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Workers, for features that give them something to do.
@Repository
@Transactional(readOnly = true)
public class WorkerNames {

    private final JdbcClient jdbc;

    WorkerNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Everybody who is not archived, by name.
    public List<WorkerName> active() {
        return jdbc.sql(
                        """
                        select id, name
                          from worker
                         where archived_at is null
                         order by name collate reader_order, id
                        """)
                .query(WorkerNames::named)
                .list();
    }

    /// The same, with what they bring to a client.
    public List<WorkerProfile> profiles() {
        return jdbc.sql(
                        """
                        select id, name, skills, postal_code
                          from worker
                         where archived_at is null
                         order by name collate reader_order, id
                        """)
                .query((row, number) ->
                        new WorkerProfile(
                                named(row, number),
                                List.of((String[]) row.getArray("skills").getArray()),
                                row.getString("postal_code")))
                .list();
    }

    /// @throws NotFound when there is none with this id in sight
    public WorkerName get(WorkerId id) {
        return jdbc.sql("select id, name from worker where id = :id")
                .param("id", id.value())
                .query(WorkerNames::named)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// Whoever comes in with this account.
    public Optional<WorkerName> find(UUID account) {
        return jdbc.sql("select id, name from worker where account_id = :account")
                .param("account", account)
                .query(WorkerNames::named)
                .optional();
    }

    /// Somebody to whom work can be given. They neither leave nor go away until this transaction ends.
    ///
    /// @throws NotFound when there is none with this id
    /// @throws Refused at the field `worker` for somebody who left
    @Transactional(propagation = Propagation.MANDATORY)
    public WorkerName hold(WorkerId id) {
        var found =
                jdbc.sql("select id, name, archived_at from worker where id = :id for update")
                        .param("id", id.value())
                        .query((row, number) ->
                                row.getTimestamp("archived_at") == null
                                        ? named(row, number)
                                        : new WorkerName(id, ""))
                        .optional()
                        .orElseThrow(NotFound::new);
        if (found.name().isEmpty()) {
            throw Refused.at("worker", "worker.archived");
        }
        return found;
    }

    private static WorkerName named(ResultSet row, int number) throws SQLException {
        return new WorkerName(new WorkerId(row.getObject("id", UUID.class)), row.getString("name"));
    }
}
