package io.parvis.people.settings;

import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.List;
import java.util.UUID;

/// The primary administrator wants another address. It counts when it is confirmed.
public record AddressAsked(UUID firm, String from, String to) implements Event {

    @Override
    public Subject subject() {
        return new Subject("firm", firm);
    }

    @Override
    public List<Change> changes() {
        return List.of(new Change("settings.holder-email", from, to));
    }
}
