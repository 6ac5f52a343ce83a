package io.parvis.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.parvis.platform.database.CannotStart;
import io.parvis.platform.database.TestingPostgres;
import io.parvis.testing.RunningProgram;
import io.parvis.testing.TestDatabase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A start that cannot be ends in one sentence and an exit code, and damages nothing.
class RefusedStartTest {

    @TempDir private Path data;

    private String refusal(Map<String, String> environment, String... words) {
        var program = RunningProgram.start(data, environment, words);
        assertThat(program.exitCode()).isEqualTo(CommandLine.FAILED);
        assertThat(program.output()).isEmpty();
        return program.complaint();
    }

    @Test
    void whenThePortIsInUse() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var port = Integer.toString(other.getLocalPort());
            assertThat(refusal(Map.of("PARVIS_PORT", port), "run"))
                    .isEqualTo(
                            "parvis: Port %s is in use: stop what uses it, or set PARVIS_PORT.",
                            port);
            assertThat(data).isEmptyDirectory();
        }
    }

    @Test
    void whenThePortIsNoPort() {
        assertThat(refusal(Map.of("PARVIS_PORT", "80a"), "run"))
                .isEqualTo(
                        "parvis: PARVIS_PORT is no port between 0 (any free one) and 65535: 80a.");
    }

    @Test
    void whenTheDataFolderIsInUse() {
        try (var _ = TestingPostgres.start(data)) {
            assertThat(refusal(Map.of(), "run"))
                    .isEqualTo("parvis: The data folder %s is in use by another Parvis.", data);
        }
    }

    @Test
    void whenTheDataFolderIsAFile() throws IOException {
        var file = Files.createFile(data.resolve("file"));
        assertThat(refusal(Map.of("PARVIS_DATA", file.toString()), "run"))
                .isEqualTo("parvis: %s is a file, not a folder for data.", file);
    }

    @Test
    void whenTheDataFolderIsNotWritable() throws IOException {
        assumeThat(System.getProperty("user.name"))
                .as("root may write anywhere")
                .isNotEqualTo("root");
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("r-x------"));
        assertThat(refusal(Map.of(), "run"))
                .startsWith("parvis: The data folder %s is not writable for ".formatted(data));
    }

    @Test
    void whenTheDiskIsFull() {
        assumeThat(succeeds(onSmallDisk("true"))).as("we may mount a small disk").isTrue();
        var program = RunningProgram.start(onSmallDisk(), data, Map.of(), "run");
        assertThat(program.exitCode()).isEqualTo(CommandLine.FAILED);
        assertThat(program.complaint())
                .isEqualTo(
                        "parvis: The disk that holds %s is full: free some space and start again.",
                        data);
    }

    private List<String> onSmallDisk(String... command) {
        var script = "mount -t tmpfs -o size=4m tmpfs '%s' && exec \"$@\"".formatted(data);
        var words = Stream.of("unshare", "--map-root-user", "--mount", "sh", "-c", script, "sh");
        return Stream.concat(words, Stream.of(command)).toList();
    }

    private static boolean succeeds(List<String> command) {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whenTheDatabaseIsOutOfReach() throws IOException {
        var url = "jdbc:postgresql://127.0.0.1:%d/parvis".formatted(closedPort());
        var settings =
                Map.of(
                        "PARVIS_DB_URL",
                        url,
                        "PARVIS_DB_USER",
                        "somebody",
                        "PARVIS_DB_OWNER",
                        "owner");
        assertThat(refusal(settings, "run"))
                .startsWith(
                        "parvis: The database %s cannot be reached as somebody: ".formatted(url))
                .hasLineCount(1);
        assertThat(data).isEmptyDirectory();
    }

    private static int closedPort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Test
    void whenTheDatabaseIsOfANewerVersion() throws SQLException {
        var database = TestDatabase.fresh();
        var owner = database.owner();
        Flyway.configure()
                .dataSource(database.url(), owner.role(), owner.password())
                .load()
                .migrate();
        try (var connection = database.asOwner();
                var statement = connection.createStatement()) {
            statement.execute(
                    """
                    insert into flyway_schema_history
                    (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
                    values (9999, '9999', 'of tomorrow', 'SQL', 'V9999__of_tomorrow.sql', 1, 'tomorrow', 1, true)
                    """);
        }
        assertThat(refusal(TestDatabase.environment(database), "run"))
                .isEqualTo(
                        "parvis: The database belongs to a newer Parvis"
                                + " (this one does not know its migration 9999): start that one.");
    }

    @Test
    void whenTheApplicationWouldOwnTheTables() {
        var settings = new HashMap<>(TestDatabase.environment(TestDatabase.fresh()));
        settings.put("PARVIS_DB_USER", settings.get("PARVIS_DB_OWNER"));
        settings.put("PARVIS_DB_PASSWORD", settings.get("PARVIS_DB_OWNER_PASSWORD"));
        assertThat(refusal(settings, "run"))
                .startsWith("parvis: ")
                .contains("parvis_owner")
                .hasLineCount(1);
    }

    @Test
    void whenTheJavaIsTooOld() throws Exception {
        var old = olderJava();
        assumeThat(old).as("an older Java is installed").isPresent();
        var command =
                List.of(old.get().toString(), "-cp", "target/classes", "io.parvis.Parvis", "run");
        var process = new ProcessBuilder(command).start();
        assertThat(process.errorReader().readAllAsString())
                .startsWith("Parvis needs Java 25 or later; this is Java ")
                .hasLineCount(1);
        assertThat(process.waitFor()).isEqualTo(CommandLine.FAILED);
    }

    private static Optional<Path> olderJava() throws IOException {
        var installed = Path.of("/usr/lib/jvm");
        if (!Files.isDirectory(installed)) {
            return Optional.empty();
        }
        try (var homes = Files.list(installed)) {
            return homes.filter(home -> home.toString().matches(".*\\D(17|21)\\D.*"))
                    .map(home -> home.resolve("bin/java"))
                    .filter(Files::isExecutable)
                    .findFirst();
        }
    }

    @Test
    void whenNobodyKnowsTheCommand() {
        var program = RunningProgram.start(data, Map.of(), "fly");
        assertThat(program.exitCode()).isEqualTo(CommandLine.ASKED_WRONGLY);
        assertThat(program.complaint()).startsWith("usage: parvis <command>");
    }

    @Test
    void tellsOnlyWhatItKnows() {
        assertThat(Complaint.about(new IllegalStateException(new CannotStart("Known."))))
                .contains("Known.");
        assertThat(Complaint.about(new IllegalStateException("a bug"))).isEmpty();
    }
}
