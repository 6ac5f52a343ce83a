package io.parvis.trust.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;

/// What one request said to the database: stays on a connection, each with its statements.
record Recording(List<List<Spoken>> visits, Instant from) {

    int statements() {
        return visits.stream().mapToInt(List::size).sum();
    }

    /// Says it all again, each stay a transaction.
    ///
    /// @param mark see [FreshValues]
    void play(DataSource source, String mark) throws SQLException {
        FreshValues fresh = new FreshValues(from, mark);
        for (List<Spoken> visit : visits) {
            try (Connection connection = source.getConnection()) {
                connection.setAutoCommit(false);
                for (Spoken statement : visit) {
                    statement.repeat(connection, fresh);
                }
                connection.commit();
            }
        }
    }
}
