package io.parvis.people.domains;

import io.parvis.platform.kernel.Announcement;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.List;

public record DomainOpened(DomainId domain) implements Event {

    @Override
    public Subject subject() {
        return new Subject("domain", domain.value());
    }

    @Override
    public List<Announcement> announcements() {
        return Announcement.of("client.created", "/clients", domain.value(), subject());
    }
}
