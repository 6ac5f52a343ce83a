package io.parvis.planning.presence;

import io.parvis.planning.requests.RequestEvent;
import io.parvis.platform.live.Signals;
import io.parvis.platform.tenancy.Current;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells whoever has a calendar open that something of it changed. What, they read as they may.
@Component
public class PlanningSignals {

    private final Signals signals;

    PlanningSignals(Signals signals) {
        this.signals = signals;
    }

    /// All that concerns the calendars of the current firm.
    public static String topic() {
        return "planning " + Current.actor().inFirm();
    }

    public void changed() {
        signals.tell(topic(), "");
    }

    @EventListener
    void on(RequestEvent happened) {
        changed();
    }

    @EventListener
    void on(PresenceEvent happened) {
        changed();
    }
}
