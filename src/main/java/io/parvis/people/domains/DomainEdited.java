package io.parvis.people.domains;

import io.parvis.platform.kernel.Announcement;
import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.List;

/// The firm changed who may enter a domain or who works on it.
public record DomainEdited(DomainId domain, List<Change> changes) implements Event {

    @Override
    public Subject subject() {
        return new Subject("domain", domain.value());
    }

    @Override
    public List<Announcement> announcements() {
        return Announcement.of("client.updated", "/clients", domain.value(), subject());
    }
}
