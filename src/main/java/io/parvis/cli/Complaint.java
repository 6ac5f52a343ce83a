package io.parvis.cli;

import io.parvis.platform.database.CannotStart;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.PortInUseException;

/// The one sentence for a failure that is no bug, found in whatever exception the libraries wrapped
/// around it.
final class Complaint {

    private static final Pattern UNKNOWN_MIGRATION =
            Pattern.compile("not resolved locally: (\\S+?)\\.?\\s");

    /// PostgreSQL's code for a full disk.
    private static final String DISK_FULL = "53100";

    private Complaint() {}

    static Optional<String> about(Throwable failure) {
        return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .map(Complaint::sentence)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static @Nullable String sentence(Throwable cause) {
        return switch (cause) {
            case CannotStart known -> known.getMessage();
            case PortInUseException taken ->
                    "Port %d is in use: stop what uses it, or set PARVIS_PORT."
                            .formatted(taken.getPort());
            case FlywayValidateException invalid -> newerDatabase(invalid);
            case SQLException sql when DISK_FULL.equals(sql.getSQLState()) ->
                    "The disk that holds the database is full: free some space and start again.";
            default -> null;
        };
    }

    private static @Nullable String newerDatabase(FlywayValidateException invalid) {
        var migration = UNKNOWN_MIGRATION.matcher(String.valueOf(invalid.getMessage()) + " ");
        return migration.find()
                ? "The database belongs to a newer Parvis (this one does not know its migration %s): start that one."
                        .formatted(migration.group(1))
                : null;
    }
}
