package io.parvis.people.invitations;

import io.parvis.people.firm.Firm;
import io.parvis.people.identity.Inviting;
import io.parvis.people.invitations.InvitationEvent.ClientInvited;
import io.parvis.people.invitations.Rounds.Within;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/// Invites one client after the other, each in a transaction of its own: whoever fails, fails alone. What a crash cuts
/// off was never sent, and what was sent is never sent again.
@Component
class Sending {

    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);

    private final MassInvitations masses;
    private final Invitations invitations;
    private final Inviting inviting;
    private final Within within;

    Sending(MassInvitations masses, Invitations invitations, Inviting inviting, Within within) {
        this.masses = masses;
        this.invitations = invitations;
        this.inviting = inviting;
        this.within = within;
    }

    /// @return whether others may be invited too
    boolean send(Firm firm, UUID mass, UUID client) {
        try {
            return Boolean.TRUE.equals(
                    within.transaction().execute(_ -> attempt(firm, mass, client)));
        } catch (TransactionException | DataAccessResourceFailureException away) {
            // Nobody's fault: the next round begins where this one ended.
            throw away;
        } catch (RuntimeException failed) {
            LOG.warn("client {} was not invited", client, failed);
            within.transaction()
                    .executeWithoutResult(_ -> note(mass, client, InvitationState.FAILED));
            return true;
        }
    }

    private boolean attempt(Firm firm, UUID mass, UUID client) {
        var ordered = masses.lock(mass);
        if (ordered.state() != MassState.SENDING) {
            return false;
        }
        var invited = invitations.find(client);
        var state = invited.isPresent() ? InvitationState.SENT : InvitationState.DROPPED;
        if (note(mass, client, state) && invited.isPresent()) {
            inviting.remind(
                    firm, invited.get().owner(), invited.get().language(), ordered.sender());
            within.events().publish(new ClientInvited(client));
        }
        return true;
    }

    private boolean note(UUID mass, UUID client, InvitationState state) {
        var waited = invitations.become(mass, client, state, within.clock().instant());
        if (waited) {
            masses.count(mass, state);
        }
        return waited;
    }
}
