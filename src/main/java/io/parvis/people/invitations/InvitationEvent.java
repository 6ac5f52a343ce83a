package io.parvis.people.invitations;

import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.List;
import java.util.UUID;

/// What can happen when many clients are invited.
sealed interface InvitationEvent extends Event {

    record InvitationsOrdered(UUID mass, int clients) implements InvitationEvent {
        @Override
        public Subject subject() {
            return new Subject("mass-invitation", mass);
        }

        @Override
        public List<Change> changes() {
            return List.of(Change.counted("invitations.to-send", clients));
        }
    }

    record InvitationsStopped(UUID mass) implements InvitationEvent {
        @Override
        public Subject subject() {
            return new Subject("mass-invitation", mass);
        }
    }

    record InvitationsSent(UUID mass) implements InvitationEvent {
        @Override
        public Subject subject() {
            return new Subject("mass-invitation", mass);
        }
    }

    record ClientInvited(UUID client) implements InvitationEvent {
        @Override
        public Subject subject() {
            return new Subject("domain", client);
        }
    }
}
