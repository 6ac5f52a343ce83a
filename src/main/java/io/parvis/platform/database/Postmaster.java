package io.parvis.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The server process of a cluster, as its file `postmaster.pid` describes it.
record Postmaster(long process, int port, boolean ready) {

    private static final int PROCESS = 0;
    private static final int PORT = 3;
    private static final int STATUS = 7;

    static Optional<Postmaster> of(Path cluster) {
        try {
            return parse(Files.readAllLines(file(cluster)));
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    /// Forgets a server that is no more; its number may meanwhile belong to an innocent process.
    static void forget(Path cluster) {
        try {
            Files.deleteIfExists(file(cluster));
        } catch (IOException e) {
            throw Failures.inFolder(cluster, e);
        }
    }

    private static Path file(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }

    private static Optional<Postmaster> parse(List<String> lines) {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        var port = lines.size() > PORT ? Integer.parseInt(lines.get(PORT).strip()) : 0;
        var ready = lines.size() > STATUS && lines.get(STATUS).strip().equals("ready");
        return Optional.of(new Postmaster(Long.parseLong(lines.get(PROCESS).strip()), port, ready));
    }

    /// Is the process alive, and a PostgreSQL?
    boolean lives() {
        return command().map(command -> command.endsWith("bin/postgres")).orElse(false);
    }

    boolean runs(Path program) {
        return command().map(command -> isSame(Path.of(command), program)).orElse(false);
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException gone) {
            return false;
        }
    }

    private Optional<String> command() {
        return ProcessHandle.of(process)
                .filter(ProcessHandle::isAlive)
                .flatMap(handle -> handle.info().command());
    }
}
