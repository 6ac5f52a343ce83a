package io.parvis.testing;

import io.parvis.platform.database.CannotStart;
import io.parvis.platform.database.DatabaseAccess;
import io.parvis.platform.database.TestingPostgres;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/// One PostgreSQL for all tests of a process, with one empty database that every Spring context
/// shares.
///
/// Spring tests get it without asking (see `TestDatabaseCustomizer`); others call [#access()].
public final class TestDatabase {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private TestDatabase() {}

    /// The database that the Spring tests share.
    public static DatabaseAccess access() {
        return Shared.ACCESS;
    }

    /// Another one, empty, for a test that cannot share.
    public static DatabaseAccess fresh() {
        var name =
                "parvis_%d_%d".formatted(ProcessHandle.current().pid(), NUMBER.incrementAndGet());
        try {
            return Shared.SERVER.create(name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The superuser's way in, to arrange what no role of Parvis may.
    public static TestingPostgres server() {
        return Shared.SERVER;
    }

    /// What makes a Spring context use that database.
    public static Map<String, Object> properties(DatabaseAccess access) {
        return Map.of(
                "parvis.db.url", access.url(),
                "parvis.db.user", access.application().role(),
                "parvis.db.password", access.application().password(),
                "parvis.db.owner", access.owner().role(),
                "parvis.db.owner-password", access.owner().password());
    }

    /// The same for a process of its own.
    public static Map<String, String> environment(DatabaseAccess access) {
        return properties(access).entrySet().stream()
                .collect(
                        Collectors.toMap(
                                property -> variable(property.getKey()),
                                property -> property.getValue().toString()));
    }

    private static String variable(String property) {
        return property.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    private static final class Shared {
        static final TestingPostgres SERVER = startAndStopAtExit();
        static final DatabaseAccess ACCESS = fresh();
    }

    private static TestingPostgres startAndStopAtExit() {
        var server = startInFreeFolder();
        Runtime.getRuntime()
                .addShutdownHook(
                        Thread.ofPlatform()
                                .unstarted(() -> {
                                    dropLeftOvers(server);
                                    server.close();
                                }));
        dropLeftOvers(server);
        return server;
    }

    /// Another test run of the same checkout may hold the first folder.
    private static TestingPostgres startInFreeFolder() {
        for (int number = 1; ; number++) {
            try {
                return TestingPostgres.start(Path.of("target/test-postgres/" + number));
            } catch (CannotStart inUse) {
                if (number == 9) {
                    throw inUse;
                }
            }
        }
    }

    private static void dropLeftOvers(TestingPostgres server) {
        try {
            for (var name : server.databases()) {
                server.drop(name);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
