package io.parvis.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A Parvis that is killed leaves its server running: the next one takes it over.
class LeftOverServerTest {

    @TempDir private Path data;

    @Test
    void isTakenOverWithAllThatWasCommitted() throws Exception {
        var parent = startAndKillParvis();
        var server = Postmaster.of(data.resolve("database")).orElseThrow();
        assertThat(parent.isAlive()).isFalse();
        assertThat(server.lives()).isTrue();

        try (var next = EmbeddedPostgres.start(data, TestingPostgres.PROGRAMS, List.of());
                var owner = next.access().asOwner()) {
            assertThat(Postmaster.of(data.resolve("database"))).contains(server);
            assertThat(EmbeddedPostgresTest.text(owner, "select word from kept"))
                    .isEqualTo("committed");
        }
        assertThat(server.lives()).isFalse();
    }

    private Process startAndKillParvis() throws Exception {
        var parent =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElseThrow(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Victim.class.getName(),
                                data.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        assertThat(parent.inputReader().readLine()).isEqualTo("committed");
        parent.destroyForcibly().waitFor();
        return parent;
    }

    /// Starts the server, commits, and waits to be killed.
    static final class Victim {
        public static void main(String[] arguments) throws Exception {
            var server =
                    EmbeddedPostgres.start(
                            Path.of(arguments[0]), TestingPostgres.PROGRAMS, List.of());
            try (var owner = server.access().asOwner()) {
                EmbeddedPostgresTest.run(owner, "create table kept (word text not null)");
                EmbeddedPostgresTest.run(owner, "insert into kept values ('committed')");
            }
            System.out.println("committed");
            Thread.currentThread().join();
        }
    }
}
