package io.parvis.people.firm;

import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.List;
import java.util.UUID;

/// The operator closed or opened a firm. Told in the firm's audit and in the operator's own.
public record FirmTurned(UUID firm, Turn turn) implements Event {

    @Override
    public Subject subject() {
        return new Subject("firm", firm);
    }

    @Override
    public List<Change> changes() {
        return List.of(
                new Change("firm.state", key(turn.seen()), key(turn.wanted())),
                new Change("firm.state.reason", "", turn.reason()));
    }

    private static String key(FirmState state) {
        return "@FirmState." + state.name();
    }
}
