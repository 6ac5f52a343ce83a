package io.parvis.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

    @TempDir private Path data;

    private EmbeddedPostgres start() {
        return EmbeddedPostgres.start(data, TestingPostgres.PROGRAMS, List.of());
    }

    @Test
    void keepsDataFromOneStartToTheNext() throws SQLException {
        try (var first = start();
                var owner = first.access().asOwner()) {
            run(owner, "create table kept (word text not null)");
            run(owner, "insert into kept values ('stays')");
        }
        try (var second = start();
                var owner = second.access().asOwner()) {
            assertThat(text(owner, "select word from kept")).isEqualTo("stays");
        }
    }

    @Test
    void writesSafelyAndListensOnThisMachineOnly() throws SQLException {
        try (var server = start();
                var superuser = DatabaseAccess.connect(server.access().url(), server.superuser())) {
            assertThat(text(superuser, "show fsync")).isEqualTo("on");
            assertThat(text(superuser, "show synchronous_commit")).isEqualTo("on");
            assertThat(text(superuser, "show data_checksums")).isEqualTo("on");
            assertThat(text(superuser, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(text(superuser, "show unix_socket_directories")).isEmpty();
            assertThat(
                            text(
                                    superuser,
                                    "select datlocprovider::text || datlocale from pg_database where datname = 'parvis'"))
                    .isEqualTo("bC.UTF-8");
        }
    }

    @Test
    void keepsPasswordsForTheirOwnerOnly() throws Exception {
        try (var server = start()) {
            for (var name : List.of("superuser", Roles.OWNER, Roles.APPLICATION)) {
                var permissions =
                        Files.getPosixFilePermissions(data.resolve("secrets").resolve(name));
                assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
            }
            assertThat(server.access().toString())
                    .doesNotContain(server.access().owner().password());
        }
    }

    @Test
    void refusesAWrongPassword() {
        try (var server = start()) {
            var forged = new Login(Roles.APPLICATION, "guess");
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> DatabaseAccess.connect(server.access().url(), forged));
        }
    }

    @Test
    void refusesASecondParvisOnTheSameFolder() {
        try (var _ = start()) {
            assertThatExceptionOfType(CannotStart.class)
                    .isThrownBy(this::start)
                    .withMessage("The data folder %s is in use by another Parvis.", data);
        }
    }

    @Test
    void refusesDataOfANewerPostgres() throws Exception {
        start().close();
        Files.writeString(data.resolve("database/PG_VERSION"), "99\n");
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(this::start)
                .withMessageContaining("was written by PostgreSQL 99")
                .withMessageEndingWith("use a newer Parvis.");
    }

    @Test
    void refusesAFileInsteadOfAFolder() throws Exception {
        var file = Files.createFile(data.resolve("file"));
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> EmbeddedPostgres.start(file))
                .withMessage("%s is a file, not a folder for data.", file);
    }

    @Test
    void startsWhereAKilledServerLeftItsFile() throws Exception {
        try (var server = start();
                var owner = server.access().asOwner()) {
            run(owner, "create table kept (word text not null)");
            run(owner, "insert into kept values ('committed')");
            kill(Postmaster.of(data.resolve("database")).orElseThrow().process());
        }
        try (var again = start();
                var owner = again.access().asOwner()) {
            assertThat(text(owner, "select word from kept")).isEqualTo("committed");
        }
    }

    @Test
    void leavesAStrangerAloneWhoGotTheNumberOfAKilledServer() throws Exception {
        start().close();
        var stranger = new ProcessBuilder("sleep", "600").start();
        Files.write(data.resolve("database/postmaster.pid"), fileOfAServer(stranger.pid()));
        try (var server = start();
                var owner = server.access().asOwner()) {
            assertThat(text(owner, "select 'answers'")).isEqualTo("answers");
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    private List<String> fileOfAServer(long process) {
        return List.of(
                Long.toString(process), data.toString(), "1", "1", "", "127.0.0.1", "1 1", "ready");
    }

    @Test
    void removesWhatAKilledStartLeftHalfMade() throws Exception {
        Files.createDirectories(data.resolve("creating-123/base"));
        try (var _ = start()) {
            assertThat(data.resolve("creating-123")).doesNotExist();
        }
    }

    private static void kill(long process) throws Exception {
        var handle = ProcessHandle.of(process).orElseThrow();
        handle.destroyForcibly();
        handle.onExit().get();
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String text(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
