package io.parvis.platform.web;

import io.parvis.platform.kernel.Message;
import jakarta.validation.ConstraintViolation;
import java.util.Objects;
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

    /// The sentence of a rule of a form: `@Size(max = 200)` is said by `form.Size` with 200.
    public static Message said(ConstraintViolation<?> violation) {
        var constraint = violation.getConstraintDescriptor();
        var name = constraint.getAnnotation().annotationType().getSimpleName();
        return Message.of(
                "form." + name,
                Objects.requireNonNullElse(constraint.getAttributes().get("max"), ""));
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
