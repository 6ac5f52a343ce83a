package io.parvis.platform.web;

import io.parvis.platform.kernel.Message;
import java.util.Optional;
import org.postgresql.util.PSQLException;
import org.springframework.dao.DataIntegrityViolationException;

/// Reads from a violation which constraint said no.
public final class Constraints {

    private Constraints() {}

    /// The sentence of the constraint: the key `constraint.` and its name.
    public static Message said(DataIntegrityViolationException violation) {
        return Message.of("constraint." + name(violation).orElse("unknown"));
    }

    public static Optional<String> name(DataIntegrityViolationException violation) {
        for (Throwable cause = violation; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException sql && sql.getServerErrorMessage() != null) {
                return Optional.ofNullable(sql.getServerErrorMessage().getConstraint());
            }
        }
        return Optional.empty();
    }
}
