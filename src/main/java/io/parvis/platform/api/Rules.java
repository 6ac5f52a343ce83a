package io.parvis.platform.api;

import io.parvis.platform.kernel.Message;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// Holds what a program sent to the rules of the form that people fill in.
@Component
public class Rules {

    private final Validator validator;

    Rules(Validator validator) {
        this.validator = validator;
    }

    /// @return the form itself, when it keeps its rules
    /// @throws Refusal that names every field which breaks one
    public <F extends Record> F kept(F form) {
        var faults =
                validator.validate(form).stream()
                        .map(Rules::fault)
                        .sorted(Comparator.comparing(Fault::pointer))
                        .toList();
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
        return form;
    }

    // The path of a validator, `members[0].name`, as a JSON Pointer.
    private static String pointer(String path) {
        return "/" + path.replace("]", "").replace('[', '/').replace('.', '/');
    }

    private static Fault fault(ConstraintViolation<?> violation) {
        var constraint = violation.getConstraintDescriptor();
        var name = constraint.getAnnotation().annotationType().getSimpleName();
        var most = Objects.requireNonNullElse(constraint.getAttributes().get("max"), "");
        return Fault.at(
                pointer(violation.getPropertyPath().toString()), Message.of("form." + name, most));
    }
}
