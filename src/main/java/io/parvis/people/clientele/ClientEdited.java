package io.parvis.people.clientele;

import io.parvis.platform.kernel.Announcement;
import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.List;
import java.util.UUID;

/// The firm changed what it knows of a client. Told in the history of the client's domain: both have one id.
record ClientEdited(UUID client, List<Change> changes) implements Event {

    @Override
    public Subject subject() {
        return new Subject("domain", client);
    }

    @Override
    public List<Announcement> announcements() {
        return Announcement.of("client.updated", "/clients", client, subject());
    }
}
