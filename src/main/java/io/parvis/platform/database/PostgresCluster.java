package io.parvis.platform.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/// The files of the database and the server that works on them.
record PostgresCluster(DataFolder folder, PostgresPrograms programs) {

    static final String SUPERUSER = "postgres";

    /// Recovery after a crash counts as starting, and may have much to read.
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final int ATTEMPTS = 20;

    /// Makes the files, unless they are there: beside their place, then renamed.
    void createOnce() {
        if (Files.exists(folder.cluster())) {
            checkVersion();
            return;
        }
        try {
            var fresh = Files.createTempDirectory(folder.root(), "creating-");
            initialise(fresh);
            Files.move(fresh, folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw Failures.inFolder(folder.root(), e);
        }
    }

    private void initialise(Path fresh) throws IOException {
        var password = folder.secrets().file("superuser");
        var answer =
                programs.run(
                        "initdb",
                        "--pgdata=" + fresh,
                        "--username=" + SUPERUSER,
                        "--pwfile=" + password,
                        "--auth=scram-sha-256",
                        "--data-checksums",
                        "--encoding=UTF8",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--locale=C");
        if (!answer.fine()) {
            FileSystemUtils.deleteRecursively(fresh);
            throw Failures.ofPostgres(folder.root(), answer.said());
        }
    }

    private void checkVersion() {
        try {
            var theirs =
                    Integer.parseInt(
                            Files.readString(folder.cluster().resolve("PG_VERSION")).strip());
            var ours = programs.major();
            if (theirs != ours) {
                throw new CannotStart(
                        "The data folder %s was written by PostgreSQL %d and this Parvis brings %d: %s."
                                .formatted(
                                        folder.root(),
                                        theirs,
                                        ours,
                                        theirs > ours
                                                ? "use a newer Parvis"
                                                : "start it once with the Parvis that wrote it"));
            }
        } catch (IOException e) {
            throw Failures.inFolder(folder.root(), e);
        }
    }

    /// The server, taken over from a Parvis that was killed, or started.
    Postmaster run(PostgresSettings settings) {
        return leftOver().orElseGet(() -> start(settings));
    }

    private Optional<Postmaster> leftOver() {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            var found = Postmaster.of(folder.cluster());
            if (found.filter(Postmaster::lives).isEmpty()) {
                Postmaster.forget(folder.cluster());
                return Optional.empty();
            }
            if (found.get().ready()) {
                return found.filter(server -> server.runs(programs.server())).or(this::stopOther);
            }
            pause();
        }
        throw new CannotStart(
                "The PostgreSQL left over in %s does not answer.".formatted(folder.root()));
    }

    private Optional<Postmaster> stopOther() {
        stop();
        return Optional.empty();
    }

    private Postmaster start(PostgresSettings settings) {
        for (int attempt = 1; ; attempt++) {
            settings.write(folder, freePort());
            var said = tryToStart();
            if (said.isEmpty()) {
                return Postmaster.of(folder.cluster()).orElseThrow();
            }
            if (attempt == ATTEMPTS || !passes(said.get())) {
                throw Failures.ofPostgres(folder.root(), said.get());
            }
            pause();
        }
    }

    /// `pg_ctl` puts the server into a session of its own, so that Ctrl-C reaches Parvis only,
    /// which then stops the server when it has finished with it.
    private Optional<String> tryToStart() {
        var log = folder.log().resolve("start.log");
        try {
            Files.createDirectories(folder.log());
            Files.deleteIfExists(log);
            var answer = control("start", "--log=" + log);
            return answer.fine()
                    ? Optional.empty()
                    : Optional.of(answer.said() + (Files.exists(log) ? Files.readString(log) : ""));
        } catch (IOException e) {
            throw Failures.inFolder(folder.root(), e);
        }
    }

    /// The port was taken in the meantime, or the last processes of a killed server are still
    /// going.
    private static boolean passes(String said) {
        return said.contains("could not bind") || said.contains("shared memory block");
    }

    /// The fast way: open transactions are undone, nobody is waited for, everything is written.
    void stop() {
        control("stop", "--mode=fast");
    }

    private PostgresPrograms.Answer control(String action, String option) {
        return programs.run(
                "pg_ctl",
                action,
                "--pgdata=" + folder.cluster(),
                "--wait",
                "--timeout=" + PATIENCE.toSeconds(),
                option);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new CannotStart("No port is free for the database.", e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(100));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The start was interrupted.", e);
        }
    }
}
