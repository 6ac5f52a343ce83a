package io.parvis.people.signins;

import io.parvis.platform.kernel.Announcement;
import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.List;
import java.util.UUID;

/// The firm changed how the owner of a client signs in. Told in the history of the client's domain: both have one id.
record OwnerSignInChanged(UUID client, List<Change> changes) implements Event {

    @Override
    public Subject subject() {
        return new Subject("domain", client);
    }

    @Override
    public List<Announcement> announcements() {
        return Announcement.of("client.updated", "/clients", client, subject());
    }
}
