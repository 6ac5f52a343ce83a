package io.parvis.people.firm;

import io.parvis.platform.tenancy.Current;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// All SQL about how firms stand with the operator.
@Repository
public class Standings {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Standings(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    public Standing of(Firm firm) {
        return Current.as(
                firm.system(), () -> Objects.requireNonNull(transaction.execute(_ -> standing())));
    }

    private Standing standing() {
        return jdbc.sql(
                        """
                        select state, state_since, state_reason, created_at, billing, coalesce(spid, '') as spid
                          from firm
                         where id = current_firm()
                        """)
                .query((row, _) -> standing(row))
                .single();
    }

    private static Standing standing(ResultSet row) throws SQLException {
        var founded = row.getTimestamp("created_at").toInstant();
        var since = row.getTimestamp("state_since");
        return new Standing(
                FirmState.valueOf(row.getString("state")),
                since == null ? founded : since.toInstant(),
                row.getString("state_reason"),
                founded,
                BillingMode.valueOf(row.getString("billing")),
                row.getString("spid"));
    }

    /// Closes or opens the current firm, unless it is no longer in the state that was seen. @return whether it was
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean turn(Turn turn) {
        return jdbc.sql(
                                """
                                update firm
                                   set state = :wanted, state_since = :at, state_reason = :reason
                                 where id = current_firm() and state = :seen
                                """)
                        .param("wanted", turn.wanted().name())
                        .param("at", Timestamp.from(clock.instant()))
                        .param("reason", turn.reason())
                        .param("seen", turn.seen().name())
                        .update()
                == 1;
    }

    /// Lets money go another way with the current firm, unless it no longer goes the way that was seen. @return whether it
    /// was done
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean bill(BillingMode seen, BillingMode chosen) {
        return jdbc.sql(
                                """
                                update firm set billing = :chosen where id = current_firm() and billing = :seen
                                """)
                        .param("chosen", chosen.name())
                        .param("seen", seen.name())
                        .update()
                == 1;
    }
}
