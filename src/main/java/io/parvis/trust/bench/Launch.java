package io.parvis.trust.bench;

import io.parvis.platform.database.DatabaseAccess;
import io.parvis.platform.database.Login;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Starts the program that is measured.
@Component
class Launch {

    private final DatabaseAccess database;
    private final Path folder;
    private final int poolSize;
    private final String prepared;

    Launch(
            DatabaseAccess database,
            @Value("${parvis.data:./data}") Path folder,
            @Value("${spring.datasource.hikari.maximum-pool-size}") int poolSize,
            @Value("${spring.datasource.hikari.connection-init-sql}") String prepared) {
        this.database = database;
        this.folder = folder.toAbsolutePath().normalize();
        this.poolSize = poolSize;
        this.prepared = prepared;
    }

    /// The database alone, with as many connections as the program has.
    Floor floor(String mark) {
        return new Floor(database, poolSize, prepared, mark);
    }

    /// The program on the database of this process.
    ProgramProcess serving() throws Exception {
        Login owner = database.owner();
        Login application = database.application();
        return ProgramProcess.start(
                Map.of(
                        "PARVIS_DB_URL", database.url(),
                        "PARVIS_DB_USER", application.role(),
                        "PARVIS_DB_PASSWORD", application.password(),
                        "PARVIS_DB_OWNER", owner.role(),
                        "PARVIS_DB_OWNER_PASSWORD", owner.password()),
                folder.resolve("served.log"));
    }

    /// How long the program takes to start with a database of its own, which it has made before.
    Duration medianStart(int times) throws Exception {
        List<Duration> starts = new ArrayList<>();
        startOnce();
        for (int time = 0; time < times; time++) {
            starts.add(startOnce());
        }
        return starts.stream().sorted().toList().get(times / 2);
    }

    private Duration startOnce() throws Exception {
        Path own = Files.createDirectories(folder.resolve("start"));
        Map<String, String> environment =
                Map.of("PARVIS_DATA", own.toString(), "PARVIS_PROGRAMS", folder.toString());
        try (ProgramProcess program =
                ProgramProcess.start(environment, folder.resolve("start.log"))) {
            return program.startedIn();
        }
    }

    /// PostgreSQL with all its processes: the parent of whichever of them answers.
    ProcessTree postgres() throws SQLException {
        try (var connection = database.asApplication();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            return new ProcessTree(ProcessTree.parentOf(row.getLong(1)));
        }
    }
}
