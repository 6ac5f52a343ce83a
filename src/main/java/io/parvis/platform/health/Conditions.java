package io.parvis.platform.health;

import io.parvis.platform.health.Condition.Task;
import io.parvis.platform.tenancy.Actor;
import io.parvis.platform.tenancy.Current;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/// All SQL that looks at the installation as a whole.
@Repository
class Conditions {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Conditions(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    Condition now() {
        return Current.as(
                Actor.platform(),
                () -> Objects.requireNonNull(transaction.execute(_ -> condition(jobs()))));
    }

    private Condition condition(List<Task> jobs) {
        return jdbc.sql(
                        """
                        select current_setting('server_version') as database,
                               pg_database_size(current_database()) as bytes,
                               (select count(*) from (select from mail where state = 'QUEUED' limit :most) m) as waiting,
                               (select count(*) from (select from mail where state = 'HELD' limit :most) m) as held,
                               (select count(*) from (select from mail where state = 'FAILED' limit :most) m) as failed
                        """)
                .param("most", Condition.MOST)
                .query((row, _) ->
                        new Condition(
                                row.getString("database"),
                                row.getLong("bytes"),
                                row.getInt("waiting"),
                                row.getInt("held"),
                                row.getInt("failed"),
                                jobs))
                .single();
    }

    // Those that fail come first.
    private List<Task> jobs() {
        return jdbc.sql(
                        """
                        select task_name, execution_time, last_success, last_failure,
                               coalesce(consecutive_failures, 0) as failures, picked
                          from job
                         order by coalesce(consecutive_failures, 0) desc, task_name, task_instance
                        """)
                .query((row, _) -> task(row))
                .list();
    }

    private static Task task(ResultSet row) throws SQLException {
        return new Task(
                row.getString("task_name"),
                at(row.getTimestamp("execution_time")),
                at(row.getTimestamp("last_success")),
                at(row.getTimestamp("last_failure")),
                row.getInt("failures"),
                row.getBoolean("picked"));
    }

    private static @Nullable Instant at(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
