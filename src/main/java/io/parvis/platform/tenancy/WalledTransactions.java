package io.parvis.platform.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;

/// Begins every transaction by telling PostgreSQL who acts. The row-level policies read these settings, which end with
/// the transaction; a statement outside a transaction has none, and sees no row.
@Component("transactionManager")
class WalledTransactions extends JdbcTransactionManager {

    private static final String TELL =
            """
            select set_config('app.realm', ?, true), set_config('app.firm', ?, true),
                   set_config('app.person', ?, true), set_config('app.client', ?, true),
                   set_config('app.now', ?, true)
            """;

    private final transient Clock clock;

    WalledTransactions(DataSource dataSource, Clock clock) {
        super(dataSource);
        this.clock = clock;
    }

    @Override
    protected void prepareTransactionalConnection(
            Connection connection, TransactionDefinition definition) throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        tell(connection, Current.actor());
    }

    /// Changes who acts within the running transaction. Only [Walls] does this.
    void tell(Actor actor) {
        var source = Objects.requireNonNull(getDataSource());
        var connection = DataSourceUtils.getConnection(source);
        try {
            tell(connection, actor);
        } catch (SQLException e) {
            throw translateException("telling who acts", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }

    private void tell(Connection connection, Actor actor) throws SQLException {
        try (var statement = connection.prepareStatement(TELL)) {
            statement.setString(1, actor.realm().name());
            statement.setString(2, Objects.toString(actor.firm(), ""));
            statement.setString(3, Objects.toString(actor.person(), ""));
            statement.setString(4, Objects.toString(actor.client(), ""));
            statement.setString(5, clock.instant().toString());
            statement.execute();
        }
    }
}
