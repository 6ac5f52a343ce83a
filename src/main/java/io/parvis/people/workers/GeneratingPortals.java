package io.parvis.people.workers;

import io.parvis.people.identity.Account;
import io.parvis.people.identity.Inviting;
import io.parvis.people.identity.Inviting.Person;
import io.parvis.people.identity.Visit;
import io.parvis.people.ways.OpeningPortals;
import io.parvis.people.ways.PortalForm;
import io.parvis.people.workers.WorkerEvent.WorkerPortalGenerated;
import io.parvis.people.workers.WorkerEvent.WorkerReminded;
import io.parvis.platform.access.Role;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gives workers a way in at the worker portal, and takes it away.
@Component
class GeneratingPortals {

    private final Workers workers;
    private final WorkerPortals portals;
    private final Inviting inviting;
    private final OpeningPortals opening;
    private final Events events;

    GeneratingPortals(
            Workers workers,
            WorkerPortals portals,
            Inviting inviting,
            OpeningPortals opening,
            Events events) {
        this.workers = workers;
        this.portals = portals;
        this.inviting = inviting;
        this.opening = opening;
        this.events = events;
    }

    /// The constraint `account_identifier_taken` refuses an identifier that another worker has.
    ///
    /// @return a password to hand over, told here alone; empty where an invitation was mailed or a password was typed
    @Transactional
    public String generate(WorkerId id, PortalForm typed) {
        var worker = workers.lock(id);
        worker.mayGetPortal();
        var contact = worker.details().contact();
        var person = new Person(worker.name(), contact.email(), contact.language());
        var account = inviting.enroll(Role.WORKER, typed.identifierOr(worker.email()), person);
        tie(worker, account);
        return opening.open(Visit.here().firm(), account, typed);
    }

    private void tie(Worker worker, Account account) {
        workers.tie(worker.id(), account.id());
        events.publish(new WorkerPortalGenerated(worker.id(), account.identifier()));
    }

    /// Mails the invitation again. @throws Refused when it was answered, or there is no portal
    @Transactional
    public void remind(WorkerId id) {
        var account = portals.find(workers.lock(id));
        Refused.when(!account.map(WorkerPortals::isInvited).orElse(false), "ways.not-invited");
        inviting.remind(Visit.here().firm(), account.orElseThrow().id());
        events.publish(new WorkerReminded(id));
    }

    /// Sessions end at once; what is known of the worker stays.
    @Transactional
    public void delete(WorkerId id) {
        var worker = workers.lock(id);
        Refused.when(worker.account() == null, "ways.gone");
        portals.close(worker);
    }
}
