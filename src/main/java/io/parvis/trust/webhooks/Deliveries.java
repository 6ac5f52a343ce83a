package io.parvis.trust.webhooks;

import io.parvis.platform.kernel.NotFound;
import io.parvis.trust.webhooks.Delivery.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about what webhooks were told, and what waits. [Waiting] writes it.
@Repository
@Transactional(readOnly = true)
class Deliveries {

    private static final String SELECT =
            """
            select id, number, webhook_id, type, body, state, attempts, created_at, due_at, tried_at, status, failure,
                   answer
              from webhook_delivery
            """;

    private final JdbcClient jdbc;

    Deliveries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What a webhook was told, the newest first.
    ///
    /// @param before the number where the page before ended
    public List<Delivery> newest(UUID webhook, long before, int most) {
        return jdbc.sql(
                        SELECT
                                + """
                                   where webhook_id = :webhook and number < :before
                                   order by number desc
                                   limit :most
                                """)
                .param("webhook", webhook)
                .param("before", before)
                .param("most", most)
                .query(Deliveries::delivery)
                .list();
    }

    public Delivery get(UUID id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id)
                .query(Deliveries::delivery)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// What a webhook is told next: the first that waits, whether it is due or not.
    public Optional<Delivery> next(UUID webhook) {
        return jdbc.sql(
                        SELECT
                                + """
                                   where webhook_id = :webhook and state = 'WAITING'
                                   order by number
                                   limit 1
                                """)
                .param("webhook", webhook)
                .query(Deliveries::delivery)
                .optional();
    }

    /// The webhooks of all firms for which something is due.
    public List<Due> due(Instant now) {
        return jdbc.sql("select firm, webhook from webhooks_due(:now)")
                .param("now", Timestamp.from(now))
                .query((row, _) ->
                        new Due(
                                row.getObject("firm", UUID.class),
                                row.getObject("webhook", UUID.class)))
                .list();
    }

    record Due(UUID firm, UUID webhook) {}

    /// Writes down how an attempt went. What was heard meanwhile, by another attempt, stays so.
    @Transactional(propagation = Propagation.MANDATORY)
    public void tried(Delivery after) {
        jdbc.sql(
                        """
                        update webhook_delivery
                           set state = :state, attempts = :attempts, due_at = :due, tried_at = cast(:tried as timestamptz),
                               status = cast(:status as integer), failure = :failure, answer = :answer
                         where id = :id and (state <> 'DELIVERED' or :state = 'DELIVERED')
                        """)
                .param("state", after.state().name())
                .param("attempts", after.attempts())
                .param("due", Timestamp.from(after.dueAt()))
                .param("tried", after.triedAt() == null ? null : Timestamp.from(after.triedAt()))
                .param("status", after.status())
                .param("failure", after.failure())
                .param("answer", after.answer())
                .param("id", after.id())
                .update();
    }

    /// @return whether it still waited
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean leaveOut(UUID id) {
        return jdbc.sql(
                                "update webhook_delivery set state = 'FAILED' where id = :id and state = 'WAITING'")
                        .param("id", id)
                        .update()
                > 0;
    }

    /// Has all that waits tried at once, with patience anew.
    @Transactional(propagation = Propagation.MANDATORY)
    public void hurry(UUID webhook, Instant now) {
        jdbc.sql(
                        """
                        update webhook_delivery set attempts = 0, due_at = :now
                         where webhook_id = :webhook and state = 'WAITING' and attempts > 0
                        """)
                .param("now", Timestamp.from(now))
                .param("webhook", webhook)
                .update();
    }

    /// Forgets what was told long ago, and what nobody was there to hear for as long.
    @Transactional
    public void forget(Instant old) {
        jdbc.sql("delete from webhook_delivery where created_at < :old")
                .param("old", Timestamp.from(old))
                .update();
    }

    private static Delivery delivery(ResultSet row, int number) throws SQLException {
        return new Delivery(
                row.getObject("id", UUID.class),
                row.getLong("number"),
                row.getObject("webhook_id", UUID.class),
                row.getString("type"),
                row.getString("body"),
                State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("due_at").toInstant(),
                instant(row.getTimestamp("tried_at")),
                row.getObject("status", Integer.class),
                row.getString("failure"),
                row.getString("answer"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
