package io.parvis.people.workers;

import io.parvis.people.firm.Firm;
import io.parvis.people.identity.Inviting;
import io.parvis.people.identity.Inviting.Person;
import io.parvis.people.identity.MailingWaysIn;
import io.parvis.people.workers.WorkerEvent.WorkerPortalGenerated;
import io.parvis.platform.access.Role;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.kernel.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Gives a worker a way in under their e-mail address, and mails it to them: for features that do so with many.
@Component
public class InvitingWorkers {

    private final Workers workers;
    private final Inviting inviting;
    private final MailingWaysIn mailing;
    private final Events events;

    InvitingWorkers(Workers workers, Inviting inviting, MailingWaysIn mailing, Events events) {
        this.workers = workers;
        this.inviting = inviting;
        this.mailing = mailing;
        this.events = events;
    }

    /// The constraint `account_identifier_taken` refuses an address that another worker signs in with.
    ///
    /// @param from the address the mail comes from; empty for the usual one
    /// @throws Refused when the worker left, has a portal, or has no address
    /// @throws NotFound when there is none with this id
    @Transactional(propagation = Propagation.MANDATORY)
    public void invite(Firm firm, WorkerId id, String from) {
        var worker = workers.lock(id);
        worker.mayGetPortal();
        var contact = worker.details().contact();
        var person = new Person(worker.name(), contact.email(), contact.language());
        var account = inviting.enroll(Role.WORKER, contact.email(), person);
        workers.tie(id, account.id());
        mailing.mail(firm, account, from);
        events.publish(new WorkerPortalGenerated(id, account.identifier()));
    }
}
