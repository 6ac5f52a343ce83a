package io.parvis.planning.visits;

import io.parvis.planning.presence.PlanningSignals;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells open calendars that visits changed.
@Component
class VisitSignals {

    private final PlanningSignals signals;

    VisitSignals(PlanningSignals signals) {
        this.signals = signals;
    }

    @EventListener
    void on(VisitEvent happened) {
        signals.changed();
    }
}
