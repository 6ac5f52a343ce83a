package io.parvis.people.administrators;

import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.List;
import java.util.UUID;

/// The primary administrator made another administrator the primary one, or the operator did.
///
/// @param from the name of whoever was it; empty when there was nobody
/// @param reason why the operator did it; empty when the primary administrator handed over
public record FirmHandedOver(UUID firm, String from, String to, String reason) implements Event {

    @Override
    public Subject subject() {
        return new Subject("firm", firm);
    }

    @Override
    public List<Change> changes() {
        var change = new Change("administrators.primary", from, to);
        return reason.isEmpty()
                ? List.of(change)
                : List.of(change, new Change("administrators.reason", "", reason));
    }
}
