package io.parvis.people.signins;

import io.parvis.platform.kernel.Announcement;
import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.List;
import java.util.UUID;

/// What happens to the portal of a client's owner. Told in the history of the client's domain: both have one id.
sealed interface OwnerPortalEvent extends Event {

    UUID client();

    @Override
    default Subject subject() {
        return new Subject("domain", client());
    }

    @Override
    default List<Announcement> announcements() {
        return Announcement.of("client.updated", "/clients", client(), subject());
    }

    record OwnerPortalGenerated(UUID client, String identifier) implements OwnerPortalEvent {
        @Override
        public List<Change> changes() {
            return List.of(new Change("sign-in.identifier", "", identifier));
        }
    }

    /// The invitation was mailed once more.
    record OwnerReminded(UUID client) implements OwnerPortalEvent {
        @Override
        public List<Announcement> announcements() {
            return List.of();
        }
    }

    record OwnerPortalDeleted(UUID client, String identifier) implements OwnerPortalEvent {
        @Override
        public List<Change> changes() {
            return List.of(new Change("sign-in.identifier", identifier, ""));
        }
    }
}
