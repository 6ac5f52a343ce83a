package io.parvis.platform.database;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// `initdb`, `pg_ctl` and `postgres`, ready to run.
record PostgresPrograms(Path home) {

    /// What a program answered: its exit code and everything it printed.
    record Answer(int exit, String said) {
        boolean fine() {
            return exit == 0;
        }
    }

    Path server() {
        return home.resolve("bin/postgres");
    }

    /// The part of the version that decides whether data can be read.
    int major() {
        var said = run("postgres", "--version").said();
        return Integer.parseInt(said.replaceFirst("(?s).*\\(PostgreSQL\\) (\\d+).*", "$1"));
    }

    Answer run(String program, String... arguments) {
        var command = new ArrayList<>(asOrdinaryUser());
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        try {
            return answer(command);
        } catch (IOException e) {
            throw new CannotStart(
                    "PostgreSQL's program %s cannot be run: %s.".formatted(program, e.getMessage()),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The start was interrupted.", e);
        }
    }

    private static Answer answer(List<String> command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        // Failures are recognised by their English words.
        builder.environment().put("LC_ALL", "C");
        var process = builder.start();
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), said);
    }

    /// PostgreSQL refuses to run as root. In a user namespace of its own, root's number is unknown
    /// and PostgreSQL sees an ordinary user, who still owns root's files.
    private static List<String> asOrdinaryUser() {
        return new UnixSystem().getUid() == 0 ? List.of("unshare", "--user") : List.of();
    }
}
