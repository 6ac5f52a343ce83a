package io.parvis.people.workers;

import io.parvis.people.firm.Firm;
import io.parvis.people.workers.WorkerEvent.BankAccountShown;
import io.parvis.people.workers.WorkerEvent.WorkerAdded;
import io.parvis.people.workers.WorkerEvent.WorkerArchived;
import io.parvis.people.workers.WorkerEvent.WorkerChanged;
import io.parvis.people.workers.WorkerEvent.WorkerRestored;
import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Ids;
import io.parvis.platform.kernel.Refused;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Takes workers in, changes what is known of them, and lets them leave. Nobody is erased: payslips and certificates go on
/// to name them.
@Component
class KeepingWorkers {

    private final Workers workers;
    private final BankAccounts accounts;
    private final WorkerPortals portals;
    private final Events events;
    private final Birth birth;

    KeepingWorkers(
            Workers workers,
            BankAccounts accounts,
            WorkerPortals portals,
            Events events,
            Birth birth) {
        this.workers = workers;
        this.accounts = accounts;
        this.portals = portals;
        this.events = events;
        this.birth = birth;
    }

    /// When and as what something new comes.
    @Component
    record Birth(Ids ids, Clock clock) {}

    /// The constraint `worker_number_taken` refuses a number that another worker has.
    @Transactional
    public WorkerId add(Firm firm, WorkerForm typed) {
        var details = typed.details();
        firm.mustOffer(details.contact().language(), "");
        var numbered =
                details.number().isEmpty() ? details.numbered(workers.nextNumber()) : details;
        var bank = typed.iban().isEmpty() ? "" : Iban.read(typed.iban()).masked();
        var id = new WorkerId(birth.ids().next());
        workers.add(new Worker(id, numbered, bank, null, null, 0), birth.clock().instant());
        if (!typed.iban().isEmpty()) {
            accounts.put(id, Iban.read(typed.iban()));
        }
        events.publish(new WorkerAdded(id, numbered.name(), numbered.number()));
        return id;
    }

    /// What did not change leaves no trace.
    ///
    /// @return whether anything changed
    /// @throws Refused `worker.changed-meanwhile` when somebody saved since the editor read it
    @Transactional
    public boolean change(Firm firm, WorkerId id, WorkerForm typed) {
        var before = workers.lock(id);
        before.mustBeHere();
        before.mustBe(typed.version());
        var details = kept(before, typed.details());
        firm.mustOffer(details.contact().language(), before.details().contact().language());
        return change(before, details, bank(before, typed));
    }

    /// The same, as workers themselves typed it. @param iban empty: the account stays as it is
    @Transactional(propagation = Propagation.MANDATORY)
    public void changeOwn(Worker before, WorkerDetails details, String iban) {
        before.mustBeHere();
        change(before, kept(before, details), paid(before, iban));
    }

    /// The account as it may be read. Another one may look the same.
    private record Bank(String masked, boolean another) {}

    private boolean change(Worker before, WorkerDetails details, Bank bank) {
        var changes = new ArrayList<>(WorkerTraits.changed(before.details(), details));
        if (bank.another()) {
            changes.add(new Change("worker.bank-account", before.bankMasked(), bank.masked()));
        }
        if (!changes.isEmpty()) {
            save(before, before.with(details).paidTo(bank.masked()));
            events.publish(new WorkerChanged(before.id(), List.copyOf(changes)));
        }
        return !changes.isEmpty();
    }

    private static WorkerDetails kept(Worker before, WorkerDetails typed) {
        return typed.number().isEmpty() ? typed.numbered(before.number()) : typed;
    }

    private void save(Worker before, Worker after) {
        portals.follow(before, after);
        workers.save(after);
    }

    private Bank bank(Worker before, WorkerForm typed) {
        return typed.iban().isEmpty() && typed.withoutIban()
                ? new Bank("", accounts.remove(before.id()))
                : paid(before, typed.iban());
    }

    private Bank paid(Worker before, String typed) {
        if (typed.isEmpty()) {
            return new Bank(before.bankMasked(), false);
        }
        var iban = Iban.read(typed);
        return new Bank(iban.masked(), accounts.put(before.id(), iban));
    }

    /// The worker leaves: the way in goes with them, and comes not back when they do.
    @Transactional
    public void archive(WorkerId id) {
        var worker = workers.lock(id);
        worker.mustBeHere();
        portals.close(worker);
        var now = birth.clock().instant();
        workers.archive(id, now);
        events.publish(new WorkerArchived(id, now));
    }

    @Transactional
    public void restore(WorkerId id) {
        Refused.when(!workers.lock(id).isArchived(), "worker.not-archived");
        workers.archive(id, null);
        events.publish(new WorkerRestored(id));
    }

    /// The bank account in full: whoever reads it is noted.
    @Transactional
    public Iban show(WorkerId id) {
        var worker = workers.get(id);
        var iban = accounts.get(worker.id());
        events.publish(new BankAccountShown(id));
        return iban;
    }
}
