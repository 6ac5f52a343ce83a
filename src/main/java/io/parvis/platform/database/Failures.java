package io.parvis.platform.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.sql.SQLException;

/// What the operating system and PostgreSQL say when something is missing, as a sentence for a
/// person.
final class Failures {

    /// The words of strerror(ENOSPC), in Java's exceptions as in PostgreSQL's log.
    private static final String DISK_FULL = "No space left on device";

    private Failures() {}

    static CannotStart inFolder(Path folder, IOException cause) {
        if (String.valueOf(cause.getMessage()).contains(DISK_FULL)) {
            return CannotStart.diskFull(folder);
        }
        return switch (cause) {
            case AccessDeniedException _ -> notWritable(folder);
            case FileAlreadyExistsException _ ->
                    new CannotStart("%s is a file, not a folder for data.".formatted(folder));
            default ->
                    new CannotStart(
                            "The folder %s cannot be used: %s."
                                    .formatted(folder, cause.getMessage()),
                            cause);
        };
    }

    /// A failed `initdb` or `pg_ctl`, by what it or the server's log says.
    static CannotStart ofPostgres(Path folder, String said) {
        if (said.contains(DISK_FULL)) {
            return CannotStart.diskFull(folder);
        }
        if (said.contains("unshare failed")) {
            return new CannotStart(
                    "PostgreSQL does not run as root and this machine allows no user namespace:"
                            + " start Parvis as an ordinary user.");
        }
        if (said.contains("Permission denied") || said.contains("has wrong ownership")) {
            return notWritable(folder);
        }
        return new CannotStart(
                "PostgreSQL does not start in %s: %s".formatted(folder, lastComplaint(said)));
    }

    /// What the database says, without its details and hints.
    static String reason(SQLException failure) {
        var firstLine = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
        return firstLine.replaceFirst("[.\\s]+$", "");
    }

    private static CannotStart notWritable(Path folder) {
        return new CannotStart(
                "The data folder %s is not writable for %s."
                        .formatted(folder, System.getProperty("user.name")));
    }

    private static String lastComplaint(String said) {
        var lines = said.lines().filter(line -> !line.isBlank()).toList();
        return lines.reversed().stream()
                .filter(line ->
                        line.contains("FATAL:")
                                || line.contains("PANIC:")
                                || line.contains("error:"))
                .findFirst()
                .orElseGet(() -> lines.isEmpty() ? "it says nothing." : lines.getLast());
    }
}
