package io.parvis.people.invitations;

import io.parvis.people.invitations.InvitationEvent.InvitationsOrdered;
import io.parvis.people.invitations.InvitationEvent.InvitationsStopped;
import io.parvis.people.ways.OpeningPortals;
import io.parvis.platform.jobs.Timetable;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Ids;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Has clients invited, and stops it. The program sends in the background: see [Rounds].
@Component
class InvitingClients {

    private final MassInvitations masses;
    private final Invitations invitations;
    private final Outcomes outcomes;
    private final Events events;
    private final Around around;

    InvitingClients(
            MassInvitations masses,
            Invitations invitations,
            Outcomes outcomes,
            Events events,
            Around around) {
        this.masses = masses;
        this.invitations = invitations;
        this.outcomes = outcomes;
        this.events = events;
        this.around = around;
    }

    /// What the program lends.
    @Component
    record Around(Timetable timetable, Ids ids, Clock clock, OpeningPortals opening) {}

    /// @param sender the address the mails come from; empty for the usual one
    /// @throws Refused when nobody of them would be invited, or at `sender` where the firm does not write from there
    @Transactional
    public UUID order(Audience audience, String sender) {
        around.opening.mustBeOurs(sender);
        var id = around.ids.next();
        var now = around.clock.instant();
        masses.add(id, Current.actor().self(), sender, now);
        var clients = invitations.queue(id, outcomes.parameters(audience), now);
        Refused.when(clients == 0, "invitations.nobody");
        masses.queued(id, clients);
        events.publish(new InvitationsOrdered(id, clients));
        around.timetable.soon(Rounds.JOB);
        return id;
    }

    /// Who got an invitation keeps it; the others get none. @throws Refused when it is over
    @Transactional
    public void stop(UUID id) {
        masses.lock(id).mayStop();
        invitations.clear(id);
        masses.end(id, MassState.STOPPED, around.clock.instant());
        events.publish(new InvitationsStopped(id));
    }
}
