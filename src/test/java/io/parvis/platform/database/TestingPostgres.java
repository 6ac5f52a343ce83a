package io.parvis.platform.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The embedded server for tests: the same, except that it does not wait for the disk.
public final class TestingPostgres implements AutoCloseable {

    public static final Path PROGRAMS = Path.of("target/postgres-programs");

    private static final List<String> FAST =
            List.of(
                    "fsync = off",
                    "synchronous_commit = off",
                    "full_page_writes = off",
                    "shared_buffers = 128MB");

    private final EmbeddedPostgres server;

    private TestingPostgres(EmbeddedPostgres server) {
        this.server = server;
    }

    public static TestingPostgres start(Path data) {
        return new TestingPostgres(EmbeddedPostgres.start(data, PROGRAMS, FAST));
    }

    /// A new, empty database with the roles of Parvis.
    public DatabaseAccess create(String name) throws SQLException {
        return server.prepare(name);
    }

    /// The databases made by [#create], of this run or a killed one.
    public List<String> databases() throws SQLException {
        var names = new ArrayList<String>();
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "select datname from pg_database where datname like 'parvis!_%' escape '!'")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    public void drop(String name) throws SQLException {
        execute("drop database if exists \"%s\" with (force)".formatted(name));
    }

    public String url(String database) {
        return server.url(database);
    }

    /// As the superuser, outside every test's database.
    public void execute(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// As the superuser, inside one test's database.
    public void execute(DatabaseAccess database, String sql) throws SQLException {
        try (var connection = DatabaseAccess.connect(database.url(), server.superuser());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection connect() throws SQLException {
        return DatabaseAccess.connect(server.url("postgres"), server.superuser());
    }

    @Override
    public void close() {
        server.close();
    }
}
