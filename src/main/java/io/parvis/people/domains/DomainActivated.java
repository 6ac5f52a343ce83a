package io.parvis.people.domains;

import io.parvis.platform.kernel.Announcement;
import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.List;

public record DomainActivated(DomainId domain) implements Event {

    @Override
    public Subject subject() {
        return new Subject("domain", domain.value());
    }

    @Override
    public List<Change> changes() {
        return Change.between("domain.status", DomainStatus.STARTUP, DomainStatus.ACTIVE, Keys::of);
    }

    @Override
    public List<Announcement> announcements() {
        return Announcement.of("client.updated", "/clients", domain.value(), subject());
    }
}
