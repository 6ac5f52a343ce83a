package io.parvis.people.phones;

import io.parvis.platform.kernel.Announcement;
import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.List;
import java.util.UUID;

/// A client proved that a number is theirs.
public record PhoneVerified(UUID client, String former, String number) implements Event {

    @Override
    public Subject subject() {
        return new Subject("domain", client);
    }

    @Override
    public List<Change> changes() {
        return List.of(new Change("phone.verified", former, number));
    }

    @Override
    public List<Announcement> announcements() {
        return Announcement.of("client.updated", "/clients", client, subject());
    }
}
