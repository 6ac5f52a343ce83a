package io.parvis.people.workers;

import io.parvis.people.firm.Firm;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.web.Constraints;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Takes workers over from a list.
@Component
public class TakingWorkers {

    private final KeepingWorkers keeping;
    private final NumberedWorkers numbered;
    private final Validator validator;

    TakingWorkers(KeepingWorkers keeping, NumberedWorkers numbered, Validator validator) {
        this.keeping = keeping;
        this.numbered = numbered;
        this.validator = validator;
    }

    public enum Taken {
        ADDED,
        CHANGED,
        UNCHANGED
    }

    /// Adds the worker of a line, or changes whoever has its number. An empty text leaves what is known.
    ///
    /// @throws Refused where the line cannot be meant; its field is that of a [WorkerColumn]
    @Transactional(propagation = Propagation.MANDATORY)
    public Taken take(Firm firm, Map<WorkerColumn, String> told) {
        var number = told.getOrDefault(WorkerColumn.NUMBER, "").toUpperCase(Locale.ROOT);
        if (number.isEmpty()) {
            throw Refused.at("number", "worker.number.needed");
        }
        var line = new LineOfWorker(told);
        var known = numbered.find(number);
        if (known.isPresent()) {
            return change(firm, known.get(), line);
        }
        keeping.add(firm, valid(line.over(LineOfWorker.blank(firm), number, 0)));
        return Taken.ADDED;
    }

    private Taken change(Firm firm, Worker worker, LineOfWorker line) {
        worker.mustBeHere();
        var form = valid(line.over(LineOfWorker.of(worker), worker.number(), worker.version()));
        if (worker.account() != null && !worker.email().equals(form.email())) {
            throw Refused.at("email", "worker.email.portal");
        }
        return keeping.change(firm, worker.id(), form) ? Taken.CHANGED : Taken.UNCHANGED;
    }

    private WorkerForm valid(WorkerForm form) {
        validator.validate(form).stream().findFirst().ifPresent(TakingWorkers::refuse);
        return form;
    }

    private static void refuse(ConstraintViolation<WorkerForm> violation) {
        var said = Constraints.said(violation);
        throw Refused.at(
                violation.getPropertyPath().toString(), said.key(), said.arguments().toArray());
    }
}
