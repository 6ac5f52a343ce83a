package io.parvis.talk.incoming;

import io.parvis.people.firm.Firms;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Doors;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/// All SQL about the state of the mailbox, which stands in the operator's firm.
@Repository
class MailboxStates {

    private final JdbcClient jdbc;
    private final Firms firms;
    private final TransactionTemplate transaction;

    MailboxStates(JdbcClient jdbc, Firms firms, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.firms = firms;
        this.transaction = transaction;
    }

    Optional<MailboxState> find() {
        return atOperators(() ->
                jdbc.sql(
                                "select read_at, tried_at, error, delivered, held, noted from mailbox_state")
                        .query(MailboxStates::state)
                        .optional());
    }

    /// @param counts how many more came to which end
    void read(Instant at, Map<Taking.Outcome, Integer> counts) {
        atOperators(() ->
                jdbc.sql(
                                """
                                insert into mailbox_state (read_at, tried_at, delivered, held, noted)
                                values (:at, :at, :delivered, :held, :noted)
                                on conflict (firm_id) do update
                                   set read_at = :at, tried_at = :at, error = null,
                                       delivered = mailbox_state.delivered + :delivered,
                                       held = mailbox_state.held + :held, noted = mailbox_state.noted + :noted
                                """)
                        .param("at", Timestamp.from(at))
                        .param("delivered", counts.getOrDefault(Taking.Outcome.DELIVERED, 0))
                        .param("held", counts.getOrDefault(Taking.Outcome.HELD, 0))
                        .param("noted", counts.getOrDefault(Taking.Outcome.NOTED, 0))
                        .update());
    }

    void failed(Instant at, String error) {
        atOperators(() ->
                jdbc.sql(
                                """
                                insert into mailbox_state (tried_at, error)
                                values (:at, left(:error, 500))
                                on conflict (firm_id) do update
                                   set tried_at = excluded.tried_at, error = excluded.error
                                """)
                        .param("at", Timestamp.from(at))
                        .param("error", error)
                        .update());
    }

    private <T> T atOperators(Supplier<T> work) {
        var operator = firms.find(Doors.OPERATOR_SLUG).orElseThrow();
        return Current.as(
                operator.system(),
                () -> java.util.Objects.requireNonNull(transaction.execute(_ -> work.get())));
    }

    private static MailboxState state(ResultSet row, int number) throws SQLException {
        return new MailboxState(
                instant(row.getTimestamp("read_at")),
                row.getTimestamp("tried_at").toInstant(),
                row.getString("error"),
                row.getLong("delivered"),
                row.getLong("held"),
                row.getLong("noted"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
