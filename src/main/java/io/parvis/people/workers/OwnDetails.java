package io.parvis.people.workers;

import io.parvis.people.clients.Address;
import io.parvis.people.clients.PhoneNumber;
import io.parvis.people.identity.AccountId;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    @Transactional(readOnly = true)
    public Map<WorkerId, Known> all(Collection<WorkerId> ids) {
        return workers.all(ids.stream().map(WorkerId::value).toList()).stream()
                .collect(Collectors.toMap(Worker::id, Known::of));
    }

    /// What would be known if this was typed. Nothing is kept.
    ///
    /// @param typed by field; what is missing stays as it is
    /// @throws Refused at the field that cannot be meant
    @Transactional(readOnly = true)
    public Known read(WorkerId id, Map<String, String> typed) {
        var worker = workers.get(id);
        worker.mustBeHere();
        var details = typed(worker, typed);
        if (details.contact().email().isEmpty() && worker.account() != null) {
            throw Refused.at("email", "worker.email.needed");
        }
        var iban = iban(typed);
        return Known.of(
                worker.with(details).paidTo(iban.isEmpty() ? worker.bankMasked() : masked(iban)));
    }

    private static String iban(Map<String, String> typed) {
        return typed.getOrDefault("iban", "").strip();
    }

    private static WorkerDetails typed(Worker worker, Map<String, String> typed) {
        var known = Known.of(worker).typed(typed);
        var skills = known.value("skills");
        var languages =
                Stream.of(known.value("languages").split(","))
                        .filter(code -> !code.isEmpty())
                        .toList();
        return new WorkerDetails(
                worker.number(),
                worker.details().nature(),
                known.name().strip(),
                contact(known),
                WorkerTrade.read(languages, skills, known.value("sector").strip()),
                worker.details().remark());
    }

    private static WorkerContact contact(Known known) {
        var address =
                new Address(
                        known.value("street"),
                        known.value("postalCode"),
                        known.value("city"),
                        known.value("region"));
        return new WorkerContact(
                known.value("email").strip(),
                PhoneNumber.read(known.value("phone"), known.country()),
                address,
                known.country(),
                known.value("language"));
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
        keeping.changeOwn(worker, typed(worker, typed), iban(typed));
    }
}
