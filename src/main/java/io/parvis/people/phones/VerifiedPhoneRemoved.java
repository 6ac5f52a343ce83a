package io.parvis.people.phones;

import io.parvis.platform.kernel.Announcement;
import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.List;
import java.util.UUID;

/// The firm no longer holds a number for verified, and says why: the telephone was lost, or changed hands.
public record VerifiedPhoneRemoved(UUID client, String former, String reason) implements Event {

    @Override
    public Subject subject() {
        return new Subject("domain", client);
    }

    @Override
    public List<Change> changes() {
        return List.of(
                new Change("phone.verified", former, ""), new Change("phone.reason", "", reason));
    }

    @Override
    public List<Announcement> announcements() {
        return Announcement.of("client.updated", "/clients", client, subject());
    }
}
