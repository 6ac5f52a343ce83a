package io.parvis.people.phones;

import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.List;
import java.util.UUID;

/// The firm asks its clients to verify a number from now on, or no more.
record PhoneAskingSet(UUID firm, boolean asked) implements Event {

    @Override
    public Subject subject() {
        return new Subject("firm", firm);
    }

    @Override
    public List<Change> changes() {
        return List.of(
                new Change(
                        "gateways.asked",
                        "",
                        asked ? "@gateways.asked.yes" : "@gateways.asked.no"));
    }
}
