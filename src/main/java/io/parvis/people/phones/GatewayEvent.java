package io.parvis.people.phones;

import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.List;

/// What happens to gateways.
sealed interface GatewayEvent extends Event {

    GatewayId gateway();

    @Override
    default Subject subject() {
        return new Subject("gateway", gateway().value());
    }

    record GatewayAdded(GatewayId gateway, List<Change> changes) implements GatewayEvent {}

    record GatewayChanged(GatewayId gateway, List<Change> changes) implements GatewayEvent {}

    record GatewayRemoved(GatewayId gateway, List<Change> changes) implements GatewayEvent {}
}
