package io.parvis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.RunningProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// However the program ends, nothing committed is lost and the next start works.
class EndOfTheProgramTest {

    private static final int INTERRUPTED = 130;

    @TempDir private Path data;

    private RunningProgram start() {
        return RunningProgram.start(data, Map.of(), "run", "--empty");
    }

    @Test
    void isCleanOnControlC() throws Exception {
        var program = start();
        var address = program.address();
        assertThat(RunningProgram.status(address + "/health")).isEqualTo(200);
        var database = databaseProcess();

        program.signal("INT");

        assertThat(program.exitCode()).isEqualTo(INTERRUPTED);
        assertThat(program.complaint()).isEmpty();
        assertThat(data.resolve("database/postmaster.pid")).doesNotExist();
        assertThat(isPostgres(database)).isFalse();
    }

    @Test
    void isCleanOnControlCDuringTheStart() throws Exception {
        try (var watch = data.getFileSystem().newWatchService()) {
            data.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            var program = start();
            awaitCreation(watch, "log");
            program.signal("INT");
            assertThat(program.exitCode()).isEqualTo(INTERRUPTED);
            assertThat(program.complaint()).isEmpty();
        }
        assertThat(data.resolve("database/postmaster.pid")).doesNotExist();
        try (var again = start()) {
            assertThat(RunningProgram.status(again.address() + "/health")).isEqualTo(200);
        }
    }

    /// The folder `log` is made just before the server starts.
    private static void awaitCreation(WatchService watch, String name) throws InterruptedException {
        var created = false;
        while (!created) {
            var key = watch.take();
            created =
                    key.pollEvents().stream()
                            .anyMatch(event -> event.context().toString().equals(name));
            key.reset();
        }
    }

    @Test
    void losesNothingWhenProgramAndDatabaseAreKilledDuringWrites() throws Exception {
        var program = start();
        program.address();
        int committed = writeUntilKilled(program);
        try (var again = start()) {
            again.address();
            try (var connection = connect();
                    var rows =
                            connection
                                    .createStatement()
                                    .executeQuery("select count(*) from written")) {
                rows.next();
                assertThat(rows.getInt(1)).isGreaterThanOrEqualTo(committed);
            }
        }
    }

    private int writeUntilKilled(RunningProgram program) throws Exception {
        var committed = new AtomicInteger();
        var enough = new CountDownLatch(200);
        try (var connection = connect()) {
            connection.createStatement().execute("create table written (number int not null)");
            var writer =
                    Thread.startVirtualThread(() -> writeForever(connection, committed, enough));
            enough.await();
            long database = databaseProcess();
            program.signal("KILL");
            ProcessHandle.of(database).orElseThrow().destroyForcibly();
            writer.join();
        }
        program.exitCode();
        return committed.get();
    }

    private static void writeForever(
            Connection connection, AtomicInteger committed, CountDownLatch enough) {
        try (var insert = connection.prepareStatement("insert into written values (?)")) {
            while (true) {
                insert.setInt(1, committed.get());
                insert.executeUpdate();
                committed.incrementAndGet();
                enough.countDown();
            }
        } catch (SQLException killed) {
            // The end that the test is about.
        }
    }

    private Connection connect() throws IOException, SQLException {
        var port = Files.readAllLines(data.resolve("database/postmaster.pid")).get(3);
        var password = Files.readString(data.resolve("secrets/parvis_owner")).strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%s/parvis".formatted(port), "parvis_owner", password);
    }

    private long databaseProcess() throws IOException {
        return Long.parseLong(
                Files.readAllLines(data.resolve("database/postmaster.pid")).getFirst());
    }

    private static boolean isPostgres(long process) {
        return ProcessHandle.of(process).flatMap(handle -> handle.info().command()).isPresent();
    }
}
