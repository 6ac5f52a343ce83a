package io.parvis.platform.database;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/// The PostgreSQL that Parvis brings along: unpacked, created and started in the data folder,
/// reachable from this machine only.
public final class EmbeddedPostgres implements RunningDatabase {

    private static final String DATABASE = "parvis";

    private final DataFolder folder;
    private final PostgresCluster cluster;
    private final int port;

    private EmbeddedPostgres(DataFolder folder, PostgresCluster cluster, int port) {
        this.folder = folder;
        this.cluster = cluster;
        this.port = port;
    }

    /// Starts the server or takes over the one that a killed Parvis left behind.
    ///
    /// @throws CannotStart when the folder is in use or not writable, the disk is full, or the data
    /// is not ours to read
    public static EmbeddedPostgres start(Path data) {
        return start(data, data, List.of());
    }

    static EmbeddedPostgres start(Path data, Path programs, List<String> settings) {
        var folder = DataFolder.hold(data);
        try {
            var home =
                    PostgresArchive.ofThisMachine()
                            .unpackInto(programs.toAbsolutePath().normalize());
            var cluster = new PostgresCluster(folder, new PostgresPrograms(home));
            cluster.createOnce();
            return new EmbeddedPostgres(
                            folder, cluster, cluster.run(new PostgresSettings(settings)).port())
                    .prepared();
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private EmbeddedPostgres prepared() {
        try {
            prepare(DATABASE);
            return this;
        } catch (SQLException e) {
            cluster.stop();
            throw new CannotStart(
                    "The database in %s cannot be prepared: %s."
                            .formatted(folder.root(), Failures.reason(e)),
                    e);
        }
    }

    /// Makes the database of that name, unless it is there, with the roles of Parvis.
    DatabaseAccess prepare(String database) throws SQLException {
        var access =
                new DatabaseAccess(url(database), login(Roles.OWNER), login(Roles.APPLICATION));
        try (var server = DatabaseAccess.connect(url("postgres"), superuser())) {
            Roles.create(server, access.owner(), access.application());
            Roles.humble(server);
            Roles.createDatabase(server, database);
        }
        try (var inside = DatabaseAccess.connect(access.url(), superuser())) {
            Roles.furnish(inside);
        }
        return access;
    }

    @Override
    public DatabaseAccess access() {
        return new DatabaseAccess(url(DATABASE), login(Roles.OWNER), login(Roles.APPLICATION));
    }

    Login superuser() {
        return new Login(PostgresCluster.SUPERUSER, folder.secrets().read("superuser"));
    }

    private Login login(String role) {
        return new Login(role, folder.secrets().read(role));
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s?ApplicationName=parvis&reWriteBatchedInserts=true"
                .formatted(port, database);
    }

    /// Stops the server, then lets go of the folder.
    public void stop() {
        cluster.stop();
        folder.close();
    }

    @Override
    public void close() {
        stop();
    }
}
