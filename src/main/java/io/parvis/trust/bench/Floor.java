package io.parvis.trust.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.parvis.platform.database.DatabaseAccess;
import io.parvis.trust.load.Caller;
import java.util.List;

/// What the database does when nothing but the statements is asked of it: plain JDBC over a pool.
final class Floor implements AutoCloseable {

    private final HikariDataSource pool;
    private final String mark;

    /// @param prepared what the program says to a new connection
    Floor(DatabaseAccess database, int connections, String prepared, String mark) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database.url());
        config.setUsername(database.application().role());
        config.setPassword(database.application().password());
        config.setMaximumPoolSize(connections);
        config.setConnectionInitSql(prepared);
        config.setAutoCommit(false);
        this.pool = new HikariDataSource(config);
        this.mark = mark;
    }

    Caller.Arrival playing(List<Recording> recordings) {
        return number -> new Playing(recordings, number);
    }

    @Override
    public void close() {
        pool.close();
    }

    private final class Playing implements Caller {

        private final List<Recording> recordings;
        private int next;

        Playing(List<Recording> recordings, int first) {
            this.recordings = recordings;
            this.next = first;
        }

        @Override
        public boolean call() throws Exception {
            recordings.get(next++ % recordings.size()).play(pool, mark);
            return true;
        }
    }
}
