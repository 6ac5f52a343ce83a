package io.parvis.people.portals;

import io.parvis.people.menus.Audience;
import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// What can happen to how a portal looks.
public sealed interface PortalEvent extends Event {

    UUID firm();

    Audience audience();

    @Override
    default Subject subject() {
        return new Subject("firm", firm());
    }

    @Override
    default List<Change> changes() {
        return List.of(new Change("portals.audience", "", "@Audience." + audience().name()));
    }

    record PortalDesigned(UUID firm, Audience audience, List<Change> design)
            implements PortalEvent {
        @Override
        public List<Change> changes() {
            return Stream.concat(PortalEvent.super.changes().stream(), design.stream()).toList();
        }
    }

    record PortalPublished(UUID firm, Audience audience) implements PortalEvent {}

    /// What was published before is in force again.
    record PortalTakenBack(UUID firm, Audience audience) implements PortalEvent {}
}
