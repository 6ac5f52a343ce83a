package io.parvis.people.workers;

import io.parvis.people.identity.AccountId;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What is known of a worker, as they themselves see it, and change it. Which of it is theirs to change, is for the caller
/// to ask.
@Component
public class OwnDetails {

    /// What workers speak, by their codes.
    public static final List<String> SPOKEN = WorkerTrade.SPOKEN;

    private final Workers workers;
    private final KeepingWorkers keeping;

    OwnDetails(Workers workers, KeepingWorkers keeping) {
        this.workers = workers;
        this.keeping = keeping;
    }

    /// Of whoever is signed in; empty for somebody of whom the firm keeps no record.
    @Transactional(readOnly = true)
    public Optional<Known> mine() {
        return workers.find(new AccountId(Current.actor().self())).map(Known::of);
    }

    @Transactional(readOnly = true)
    public Known get(WorkerId id) {
        return Known.of(workers.get(id));
    }

    /// What would be known if this was typed. Nothing is kept.
    ///
    /// @param typed by field; what is missing stays as it is
    /// @throws Refused at the field that cannot be meant
    @Transactional(readOnly = true)
    public Known read(WorkerId id, Map<String, String> typed) {
        var worker = workers.get(id);
        worker.mustBeHere();
        var form = WorkerForm.of(worker, typed);
        if (form.email().isEmpty() && worker.account() != null) {
            throw Refused.at("email", "worker.email.needed");
        }
        var masked = form.iban().isEmpty() ? worker.bankMasked() : masked(form.iban());
        return Known.of(worker.with(form.details()).paidTo(masked));
    }

    /// The form of a bank account as it is kept. @throws Refused at the field `iban` when a sign of it must be wrong
    public static String account(String typed) {
        return Iban.read(typed).text();
    }

    public static String masked(String iban) {
        return Iban.read(iban).masked();
    }

    /// @param version in which the worker was read
    /// @param typed by field; what is missing stays as it is
    /// @throws Refused when somebody saved since, or at the field that cannot be meant
    @Transactional(propagation = Propagation.MANDATORY)
    public void change(WorkerId id, int version, Map<String, String> typed) {
        var worker = workers.lock(id);
        worker.mustBe(version);
        keeping.change(id, WorkerForm.of(worker, typed));
    }
}
